package org.plumbline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/**
 * The right to write a project, which one program has at a time.
 *
 * <p>It is a lock of the operating system on {@code NAME.plumbline.lock}, so it ends with the
 * process, however that ends. The file says who holds it; it stays behind and means nothing by
 * itself.
 */
final class ProjectLock implements AutoCloseable {

  /** Beyond what is written, since Windows lets nobody else read a locked stretch. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int MOST_BYTES = 1000;

  /** User, host, process, time. */
  private static final int PARTICULARS = 4;

  /**
   * Who has which project in this very process. Told apart from the locks of the system, since to
   * open and close the lock's file once more would release the lock (POSIX).
   */
  private static final Map<Path, List<String>> HELD_HERE = new ConcurrentHashMap<>();

  private final Path project;
  private final FileChannel channel;

  private ProjectLock(Path project, FileChannel channel) {
    this.project = project;
    this.channel = channel;
  }

  /**
   * @param project the real path of an existing project
   * @throws ProjectException when somebody else has it
   * @throws IOException when the lock's file cannot be made
   */
  static ProjectLock take(Path project) throws ProjectException, IOException {
    List<String> us = holder();
    List<String> holder = HELD_HERE.putIfAbsent(project, us);
    if (holder != null) {
      throw refusal(project, holder);
    }
    boolean taken = false;
    try {
      FileChannel channel = locked(project);
      channel.truncate(0).write(ByteBuffer.wrap(String.join("\n", us).getBytes(UTF_8)), 0);
      taken = true;
      return new ProjectLock(project, channel);
    } finally {
      if (!taken) {
        HELD_HERE.remove(project);
      }
    }
  }

  private static FileChannel locked(Path project) throws ProjectException, IOException {
    Path file = project.resolveSibling(project.getFileName() + ".lock");
    FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock(LOCKED_BYTE, 1, /* shared= */ false) != null;
      if (locked) {
        return channel;
      }
      throw refusal(project, holder(channel));
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static ProjectException refusal(Path project, List<String> holder) {
    return new ProjectException(new Fault(Fault.Kind.LOCKED, project, holder));
  }

  private static List<String> holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    channel.read(bytes, 0);
    String[] lines = UTF_8.decode(bytes.flip()).toString().split("\n", PARTICULARS);
    String[] particulars = Arrays.copyOf(lines, PARTICULARS);
    Arrays.fill(particulars, lines.length, PARTICULARS, "?");
    return List.of(particulars);
  }

  private static List<String> holder() {
    return List.of(
        System.getProperty("user.name", "?"),
        host(),
        Long.toString(ProcessHandle.current().pid()),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }

  /** Lets go of it; the system would, at the latest when the process ends. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      LoggerFactory.getLogger(ProjectLock.class).warn("closing the lock of {}", project, e);
    } finally {
      HELD_HERE.remove(project);
    }
  }
}
