package org.plumbline.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.edit.Change;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.store.FlakyStore;
import org.plumbline.store.ProjectException;
import org.plumbline.store.ProjectFile;
import org.plumbline.text.TextRange;

/** A project on a real disk, worked on from one thread; its clock goes on a minute at each look. */
public final class TestProject implements AutoCloseable {

  public static final AnalystId ANA = new AnalystId("ana");
  public static final ArticleId SHIPS = new ArticleId("ships");
  public static final ArticleId VOTE = new ArticleId("vote");
  public static final String SHIPS_TEXT =
      "The agency says about 11 soldiers were sent 😊.\n\nOthers count 2,700 and say so.\n";
  public static final String VOTE_TEXT = "The port voted. The mayor said 12 ships came.\n";

  private final ProjectFile file;
  private final Random random = new Random(7);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
  private FlakyStore store;
  private Workspace workspace;

  private TestProject(Path folder) {
    try {
      file = new ProjectFile(folder.resolve("news.plumbline"));
      store = new FlakyStore(file.create());
      workspace = workspaceOf(store);
    } catch (ProjectException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A project without articles. */
  public static TestProject emptyIn(Path folder) {
    return new TestProject(folder);
  }

  /** A project with {@link #SHIPS} and {@link #VOTE}. */
  public static TestProject in(Path folder) {
    TestProject project = new TestProject(folder);
    project.admit(SHIPS, SHIPS_TEXT);
    project.admit(VOTE, VOTE_TEXT);
    return project;
  }

  private Workspace workspaceOf(FlakyStore opened) {
    return new Workspace(
        opened,
        ANA,
        () -> now.getAndUpdate(time -> time.plus(Duration.ofMinutes(1))),
        new Ids(random),
        Threads.SAME);
  }

  public Workspace workspace() {
    return workspace;
  }

  public FlakyStore store() {
    return store;
  }

  public Annotator annotator() {
    return new Annotator(workspace, SHIPS);
  }

  public void admit(ArticleId id, String text) {
    ArticleDetails details = ArticleDetails.titled(id, "About " + id);
    workspace.admit(new Article(id, text), List.of(Change.created(details)));
  }

  /** Where some words first stand in {@link #SHIPS_TEXT}. */
  public static TextRange place(String words) {
    int start = SHIPS_TEXT.indexOf(words);
    return new TextRange(start, start + words.length());
  }

  /** Tags words of {@link #SHIPS}. */
  public AnnotationId tag(String words, AnnotationKind kind) {
    return annotator().tag(place(words), kind).orElseThrow();
  }

  /** Closes the project and opens it again, as a restart does. */
  public void reopen() {
    try {
      workspace.close();
      store = new FlakyStore(file.open());
      workspace = workspaceOf(store);
    } catch (ProjectException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    workspace.close();
  }
}
