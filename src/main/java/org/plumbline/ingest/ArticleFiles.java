package org.plumbline.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that an import of files and folders is about.
 *
 * @param files each once, in the order given; those of a folder sorted by their paths
 * @param refused what was left out, and why, in the same order
 */
public record ArticleFiles(List<Path> files, List<IngestException> refused) {

  private static final String PLAIN_TEXT = ".txt";

  public ArticleFiles {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
  }

  /**
   * Looks for articles in files and folders, and the folders in those. Hidden files and folders are
   * passed over, unless they are among those given; so are links from one folder to another, which
   * could lead in a circle.
   */
  public static ArticleFiles below(Collection<Path> given) {
    Search search = new Search();
    given.forEach(search::look);
    return new ArticleFiles(List.copyOf(search.files), search.refused);
  }

  private static final class Search {
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<Path> seen = new LinkedHashSet<>();
    private final List<IngestException> refused = new ArrayList<>();

    void look(Path path) {
      if (!seen.add(path.toAbsolutePath().normalize())) {
        return;
      }
      if (Files.isDirectory(path)) {
        lookInside(path);
      } else if (Files.notExists(path)) {
        refused.add(new IngestException(path.toString(), Refusal.MISSING));
      } else if (ending(path).equals(PLAIN_TEXT)) {
        files.add(path);
      } else {
        refused.add(new IngestException(path.toString(), Refusal.UNKNOWN_TYPE, ending(path)));
      }
    }

    private void lookInside(Path folder) {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (AccessDeniedException e) {
        refused.add(new IngestException(folder.toString(), Refusal.NO_PERMISSION));
      } catch (IOException | DirectoryIteratorException e) {
        String reason = String.valueOf(e.getMessage());
        refused.add(new IngestException(folder.toString(), Refusal.UNREADABLE, reason));
      }
      entries.stream().sorted().filter(Search::isShown).forEach(this::look);
    }

    private static boolean isShown(Path entry) {
      boolean hidden = entry.getFileName().toString().startsWith(".");
      boolean linkedFolder =
          Files.isDirectory(entry) && !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      return !hidden && !linkedFolder;
    }

    /** With its dot, in lower case; empty where there is none. */
    private static String ending(Path file) {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
  }
}
