package org.plumbline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.model.AnalystId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.ItemId;

/** A store on a disk that can be told to refuse. */
public final class FlakyStore implements ProjectStore {

  private static final Fault FULL = Fault.of(Fault.Kind.NO_ROOM, Path.of("project"));

  /** What it says when it refuses. */
  public static final String REASON = FULL.message();

  private final ProjectStore disk;
  private final List<EditId> appended = new ArrayList<>();
  private volatile boolean isFull;

  public FlakyStore(ProjectStore disk) {
    this.disk = disk;
  }

  public void refuse() {
    isFull = true;
  }

  public void recover() {
    isFull = false;
  }

  /** The edits that reached the disk, in order. */
  public List<EditId> appended() {
    return List.copyOf(appended);
  }

  private void requireDisk() {
    if (isFull) {
      throw new StoreFailure(FULL, new IOException("no room"));
    }
  }

  @Override
  public void add(Article article, Edit first) {
    requireDisk();
    disk.add(article, first);
    appended.add(first.id());
  }

  @Override
  public void append(Edit edit) {
    requireDisk();
    disk.append(edit);
    appended.add(edit.id());
  }

  @Override
  public List<ArticleSummary> articles() {
    return disk.articles();
  }

  @Override
  public Article article(ArticleId id) {
    return disk.article(id);
  }

  @Override
  public boolean has(ArticleId id) {
    return disk.has(id);
  }

  @Override
  public AnnotationSet items(ArticleId id) {
    return disk.items(id);
  }

  @Override
  public Optional<ArticleId> articleWithText(String text) {
    return disk.articleWithText(text);
  }

  @Override
  public Optional<Edit> edit(EditId id) {
    return disk.edit(id);
  }

  @Override
  public List<History.Entry> journal(AnalystId by) {
    return disk.journal(by);
  }

  @Override
  public List<Revision> revisions(ArticleId article, ItemId item) {
    requireDisk();
    return disk.revisions(article, item);
  }

  @Override
  public CheckSettings checkSettings() {
    return disk.checkSettings();
  }

  @Override
  public void set(String check, CheckSetting setting, AnalystId by, Instant at) {
    requireDisk();
    disk.set(check, setting, by, at);
  }

  @Override
  public void close() {
    disk.close();
  }
}
