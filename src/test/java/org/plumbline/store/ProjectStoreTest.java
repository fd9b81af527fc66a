package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.edit.Change.changed;
import static org.plumbline.edit.Change.created;
import static org.plumbline.edit.Change.deleted;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.DETAILS;
import static org.plumbline.store.Work.ID;
import static org.plumbline.store.Work.NOON;
import static org.plumbline.store.Work.claim;
import static org.plumbline.store.Work.edit;
import static org.plumbline.store.Work.figure;
import static org.plumbline.store.Work.imported;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditConflict;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.History;
import org.plumbline.edit.Revision;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.ArticleSummary;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;

class ProjectStoreTest {

  private static final AnalystId BEN = new AnalystId("ben");

  @TempDir Path folder;
  private ProjectStore store;

  @BeforeEach
  void createProject() throws ProjectException {
    store = new ProjectFile(folder.resolve("news.plumbline")).create();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() throws ProjectException {
    store.close();
    store = new ProjectFile(folder.resolve("news.plumbline")).open();
  }

  @Test
  void ofTheSettingsOfACheckTheLastHoldsAlsoAfterARestart() throws ProjectException {
    store.set("one", CheckSetting.OFF, ANA, NOON);
    store.set("other", CheckSetting.OFF, ANA, NOON);
    store.set("one", CheckSetting.QUIETER, BEN, NOON);
    store.set("other", CheckSetting.NORMAL, BEN, NOON);
    reopen();
    assertThat(store.checkSettings())
        .isEqualTo(CheckSettings.NORMAL.with("one", CheckSetting.QUIETER));
  }

  @Test
  void aNewProjectHoldsNothing() {
    assertThat(store.checkSettings()).isEqualTo(CheckSettings.NORMAL);
    assertThat(store.articles()).isEmpty();
    assertThat(store.items(ID)).isEqualTo(AnnotationSet.EMPTY);
    assertThat(store.journal(ANA)).isEmpty();
    assertThat(store.edit(new EditId("import"))).isEmpty();
    assertThat(store.articleWithText(ARTICLE.text())).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> store.article(ID));
  }

  @Test
  void anArticleIsThereWithItsDetailsAfterReopening() throws ProjectException {
    store.add(ARTICLE, imported());
    reopen();
    assertThat(store.article(ID)).isEqualTo(ARTICLE);
    assertThat(store.items(ID).details()).contains(DETAILS);
    assertThat(store.articles()).containsExactly(new ArticleSummary(DETAILS, Map.of()));
    assertThat(store.edit(new EditId("import"))).contains(imported());
  }

  @Test
  void anArticleTakenBackLeavesTheListButItsTextIsStillRecognised() {
    store.add(ARTICLE, imported());
    store.append(imported().inverted(new EditId("undo"), ANA, NOON));
    assertThat(store.articles()).isEmpty();
    assertThat(store.items(ID)).isEqualTo(AnnotationSet.EMPTY);
    assertThat(store.articleWithText(ARTICLE.text())).contains(ID);
    assertThat(store.articleWithText(ARTICLE.text() + " ")).isEmpty();
  }

  @Test
  void articlesAreListedInOrderOfImportWithCountsOfAcceptedAnnotations() {
    store.add(ARTICLE, imported());
    ArticleId earlier = new ArticleId("another");
    ArticleDetails details = ArticleDetails.titled(earlier, "Another");
    store.add(
        new Article(earlier, "Text."),
        edit("e2", earlier, EditLabel.IMPORT_ARTICLE, List.of(created(details))));
    Annotation rejected = figure("a3", 0);
    store.append(
        edit(
            "e3",
            EditLabel.TAG,
            created(claim("a1")),
            created(figure("a2", 26)),
            created(figure("a4", 27)),
            created(
                new Annotation(
                    rejected.id(),
                    rejected.spans(),
                    rejected.body(),
                    Annotation.Status.REJECTED,
                    rejected.provenance(),
                    "",
                    List.of()))));
    assertThat(store.articles())
        .containsExactly(
            new ArticleSummary(DETAILS, Map.of(AnnotationKind.CLAIM, 1, AnnotationKind.FIGURE, 2)),
            new ArticleSummary(details, Map.of()));
    assertThat(store.articles().getFirst().count(AnnotationKind.SOURCE)).isZero();
  }

  @Test
  void aConflictIsToldWithBothStatesAndNothingIsWritten() {
    store.add(ARTICLE, imported());
    Annotation stored = claim("a1");
    store.append(edit("e2", EditLabel.TAG, created(stored)));
    AnnotationSet before = store.items(ID);
    Annotation imagined = stored.withNote("never stored");
    Edit edit = edit("e3", EditLabel.EDIT_NOTE, created(claim("a2")), changed(imagined, stored));

    assertThatThrownBy(() -> store.append(edit))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.item()).isEqualTo(new AnnotationId("a1"));
              assertThat(conflict.expected()).contains(imagined);
              assertThat(conflict.found()).contains(stored);
            });
    assertThat(store.items(ID)).isEqualTo(before);
    assertThat(store.edit(edit.id())).isEmpty();
    assertThat(store.journal(ANA)).hasSize(2);
  }

  @Test
  void creatingWhatExistsAndDeletingWhatDoesNotAreConflicts() {
    store.add(ARTICLE, imported());
    store.append(edit("e2", EditLabel.TAG, created(claim("a1"))));
    assertThatThrownBy(() -> store.append(edit("e3", EditLabel.TAG, created(claim("a1")))))
        .isInstanceOf(EditConflict.class);
    assertThatThrownBy(() -> store.append(edit("e4", EditLabel.DELETE, deleted(claim("a9")))))
        .isInstanceOf(EditConflict.class);
  }

  @Test
  void theSameEditIsStoredOnceHoweverOftenItIsTried() {
    Edit tag = edit("e2", EditLabel.TAG, created(claim("a1")));
    store.add(ARTICLE, imported());
    store.add(ARTICLE, imported());
    store.append(tag);
    store.append(tag);
    assertThat(store.journal(ANA)).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(edit("e2", EditLabel.TAG, created(claim("a7")))));
  }

  @Test
  void anArticleIsAddedWithItsFirstEditOrNotAtAll() {
    Edit ofAnother = edit("e", new ArticleId("x"), EditLabel.TAG, List.of(created(claim("a"))));
    assertThatIllegalArgumentException().isThrownBy(() -> store.add(ARTICLE, ofAnother));
    Edit conflicting = edit("e", EditLabel.EDIT_DETAILS, changed(DETAILS, DETAILS.withDone(true)));
    assertThatThrownBy(() -> store.add(ARTICLE, conflicting)).isInstanceOf(EditConflict.class);
    assertThat(store.articleWithText(ARTICLE.text())).isEmpty();
    store.add(ARTICLE, imported());
    Edit again = edit("again", EditLabel.TAG, created(claim("a1")));
    assertThatIllegalArgumentException().isThrownBy(() -> store.add(ARTICLE, again));
  }

  @Test
  void editsOfUnknownArticlesAndRevertsOfUnknownEditsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(edit("e", EditLabel.TAG, created(claim("a1")))))
        .withMessageContaining("withdrawal");
    store.add(ARTICLE, imported());
    Edit tag = edit("e", EditLabel.TAG, created(claim("a1")));
    Edit untag = tag.inverted(new EditId("u"), ANA, NOON);
    Edit retag = untag.inverted(new EditId("r"), ANA, NOON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(retag))
        .withMessageContaining("no edit u");
  }

  @Test
  void relationsSurviveAndAreNeverLeftWithoutTheirEnds() throws ProjectException {
    Annotation claim = claim("a1");
    Annotation source = figure("a2", 0).withBody(new Source("NIS", Source.SourceKind.ORGANIZATION));
    Relation relation =
        new Relation(
            new RelationId("r1"),
            RelationType.ATTRIBUTED_TO,
            claim.id(),
            source.id(),
            Optional.of(claim.spans().hull()));
    store.add(ARTICLE, imported());
    store.append(edit("e2", EditLabel.TAG, created(claim), created(source), created(relation)));
    reopen();
    AnnotationSet before = store.items(ID);
    assertThat(before.relations()).containsExactly(relation);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(edit("e3", EditLabel.DELETE, deleted(source))))
        .withMessageContaining("r1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                store.append(
                    edit(
                        "e3",
                        EditLabel.CHANGE_KIND,
                        changed(source, source.withBody(claim.body())))));
    Relation dangling =
        new Relation(
            new RelationId("r2"),
            RelationType.SAME_AS,
            claim.id(),
            new AnnotationId("a9"),
            Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(edit("e3", EditLabel.LINK, created(dangling))));
    assertThat(store.items(ID)).isEqualTo(before);
    store.append(edit("e3", EditLabel.DELETE, deleted(source), deleted(relation)));
    assertThat(store.items(ID).relations()).isEmpty();
  }

  @Test
  void textsThatNoDatabaseKeepsAreRefusedRatherThanAltered() {
    store.add(ARTICLE, imported());
    for (String bad : List.of("a\0b", "half \ud83d", "\ude0a", "\ud83d\ud83d\ude0a")) {
      assertThatIllegalArgumentException()
          .as(bad)
          .isThrownBy(
              () -> store.append(edit("e2", EditLabel.TAG, created(claim("a1").withNote(bad)))))
          .withMessageContaining("cannot be kept");
    }
    assertThat(store.journal(ANA)).hasSize(1);
  }

  @Test
  void theJournalOfAnAnalystTellsWhatCanBeUndone() throws ProjectException {
    store.add(ARTICLE, imported());
    Edit tag = edit("e2", EditLabel.TAG, created(claim("a1")));
    store.append(tag);
    Edit undo = tag.inverted(new EditId("e3"), ANA, NOON);
    store.append(undo);
    store.append(
        new Edit(
            new EditId("e4"),
            ID,
            BEN,
            NOON,
            EditLabel.TAG,
            Optional.empty(),
            List.of(created(claim("b1")))));
    reopen();
    assertThat(store.journal(ANA))
        .containsExactly(
            History.Entry.of(imported()), History.Entry.of(tag), History.Entry.of(undo));
    assertThat(store.journal(BEN)).extracting(History.Entry::id).containsExactly(new EditId("e4"));
  }

  @Test
  void anItemsRevisionsAreToldOldestFirstAndOfNoOther() {
    Annotation claim = claim("a1");
    Annotation noted = claim.withNote("hm");
    store.add(ARTICLE, imported());
    store.append(edit("e2", EditLabel.TAG, created(claim), created(claim("a2"))));
    Edit note = edit("e3", EditLabel.EDIT_NOTE, changed(claim, noted));
    store.append(note);
    store.append(note.inverted(new EditId("e4"), BEN, NOON.plusSeconds(1)));
    store.append(edit("e5", EditLabel.DELETE, deleted(claim)));
    assertThat(store.revisions(ID, claim.id()))
        .containsExactly(
            revision(ANA, EditLabel.TAG, false, created(claim)),
            revision(ANA, EditLabel.EDIT_NOTE, false, changed(claim, noted)),
            new Revision(
                BEN, NOON.plusSeconds(1), EditLabel.EDIT_NOTE, true, changed(noted, claim)),
            revision(ANA, EditLabel.DELETE, false, deleted(claim)));
    assertThat(store.revisions(ID, new AnnotationId("a9"))).isEmpty();
  }

  private static Revision revision(
      AnalystId by, EditLabel label, boolean reverting, Change change) {
    return new Revision(by, NOON, label, reverting, change);
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();
    assertThatIllegalStateException().isThrownBy(store::articles);
  }
}
