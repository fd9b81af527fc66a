package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.edit.Change.created;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.ID;
import static org.plumbline.store.Work.claim;
import static org.plumbline.store.Work.edit;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleId;

class FullDiskTest {

  private static final int MOST_PAGES = 60;

  @TempDir Path folder;

  @Test
  void anEditThatDoesNotFitIsKeptOutAndGoesInOnceThereIsRoom() throws Exception {
    Path file = folder.resolve("full.plumbline");
    new ProjectFile(file).create().close();
    Handle handle = Sqlite.open(file);
    Sqlite.prepareWriting(handle);
    try (ProjectStore store =
        new SqlStore(new Database(handle, e -> Faults.of(file, e), () -> {}))) {
      store.add(ARTICLE, Work.imported());
      handle.execute("PRAGMA max_page_count = " + MOST_PAGES);
      AnnotationSet before = store.items(ID);
      Edit edit = tag(0);
      StoreFailure failure = null;
      for (int i = 1; failure == null; i++) {
        before = store.items(ID);
        edit = tag(i);
        Edit next = edit;
        failure = catchThrowableOfType(StoreFailure.class, () -> store.append(next));
      }
      assertThat(failure.fault().kind()).isEqualTo(Fault.Kind.NO_ROOM);
      assertThat(failure).hasMessageContaining(file.toString());
      assertThat(store.items(ID)).isEqualTo(before);
      assertThat(store.edit(edit.id())).isEmpty();

      requireNoRoomForALargeArticle(store);

      handle.execute("PRAGMA max_page_count = " + 100 * MOST_PAGES);
      store.append(edit);
      assertThat(store.items(ID)).isEqualTo(edit.appliedTo(before));
    }
    try (ProjectStore store = new ProjectFile(file).open()) {
      assertThat(store.journal(ANA)).hasSize(1 + store.items(ID).annotations().size());
    }
  }

  private static void requireNoRoomForALargeArticle(ProjectStore store) {
    Article large = new Article(new ArticleId("large"), "text ".repeat(100_000));
    Edit first = edit("large", large.id(), EditLabel.IMPORT_ARTICLE, List.of(created(claim("a"))));
    StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> store.add(large, first));
    assertThat(failure.fault().kind()).isEqualTo(Fault.Kind.NO_ROOM);
    assertThat(store.articleWithText(large.text())).isEmpty();
  }

  private static Edit tag(int number) {
    return edit(
        "e" + number,
        EditLabel.TAG,
        created(claim("a" + number).withNote("a long note ".repeat(200))));
  }
}
