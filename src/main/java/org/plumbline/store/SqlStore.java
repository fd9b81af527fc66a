package org.plumbline.store;

import java.time.Instant;
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

/** A store in SQL that both SQLite and PostgreSQL understand. */
final class SqlStore implements ProjectStore {

  private final Database database;

  SqlStore(Database database) {
    this.database = database;
  }

  @Override
  public List<ArticleSummary> articles() {
    return database.reading(handle -> new ArticleTable(handle).summaries());
  }

  @Override
  public Article article(ArticleId id) {
    return database
        .reading(handle -> new ArticleTable(handle).article(id))
        .orElseThrow(() -> new IllegalArgumentException("there is no article " + id));
  }

  @Override
  public AnnotationSet items(ArticleId id) {
    return database.reading(handle -> new JournalReader(handle).items(id));
  }

  @Override
  public boolean has(ArticleId id) {
    return database.reading(handle -> new ArticleTable(handle).has(id));
  }

  @Override
  public Optional<ArticleId> articleWithText(String text) {
    return database.reading(handle -> new ArticleTable(handle).withText(text));
  }

  @Override
  public void add(Article article, Edit first) {
    if (!first.article().equals(article.id())) {
      throw new IllegalArgumentException(
          "edit %s is of %s, not of %s".formatted(first.id(), first.article(), article.id()));
    }
    database.writing(
        handle -> {
          JournalWriter journal = new JournalWriter(handle, first);
          if (journal.isNew()) {
            new ArticleTable(handle).add(article);
            journal.append();
          }
        });
  }

  @Override
  public void append(Edit edit) {
    database.writing(
        handle -> {
          JournalWriter journal = new JournalWriter(handle, edit);
          if (journal.isNew()) {
            journal.append();
          }
        });
  }

  @Override
  public Optional<Edit> edit(EditId id) {
    return database.reading(handle -> new JournalReader(handle).edit(id));
  }

  @Override
  public List<History.Entry> journal(AnalystId by) {
    return database.reading(handle -> new JournalReader(handle).entries(by));
  }

  @Override
  public List<Revision> revisions(ArticleId article, ItemId item) {
    return database.reading(handle -> new JournalReader(handle).revisions(article, item));
  }

  @Override
  public CheckSettings checkSettings() {
    return database.reading(handle -> new SettingTable(handle).settings());
  }

  @Override
  public void set(String check, CheckSetting setting, AnalystId by, Instant at) {
    database.writing(handle -> new SettingTable(handle).add(check, setting, by, at));
  }

  @Override
  public void close() {
    database.close();
  }
}
