package org.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.edit.Change.changed;
import static org.plumbline.edit.Change.created;
import static org.plumbline.store.Work.ANA;
import static org.plumbline.store.Work.ARTICLE;
import static org.plumbline.store.Work.ID;
import static org.plumbline.store.Work.NOON;
import static org.plumbline.store.Work.claim;
import static org.plumbline.store.Work.edit;
import static org.plumbline.store.Work.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.edit.History;
import org.plumbline.model.AnalystId;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.RelationType;

class SalvageTest {

  private static final AnalystId SAVER = new AnalystId("saver");
  private static final int ANNOTATIONS = 300;

  @TempDir Path folder;
  private Path file;
  private Path copy;
  private AnnotationSet items;
  private List<History.Entry> journal;

  @BeforeEach
  void makeAProjectOfManyPages() throws ProjectException {
    file = folder.resolve("news.plumbline");
    copy = folder.resolve("saved.plumbline");
    try (ProjectStore store = new ProjectFile(file).create()) {
      store.add(ARTICLE, Work.imported());
      for (int i = 0; i < ANNOTATIONS; i += 10) {
        Edit tag = tenClaims(i);
        store.append(tag);
        Annotation first = claim("a" + i);
        store.append(
            edit("n" + i, EditLabel.EDIT_NOTE, changed(first, first.withNote("note ".repeat(9)))));
      }
      Edit last = edit("last", EditLabel.TAG, created(figure("f", 3)));
      store.append(last);
      store.append(last.inverted(new EditId("undo"), ANA, NOON));
      store.set("check", CheckSetting.OFF, ANA, NOON);
      items = store.items(ID);
      journal = store.journal(ANA);
    }
  }

  private static Edit tenClaims(int from) {
    List<Change> changes = new ArrayList<>();
    for (int i = from; i < from + 10; i++) {
      changes.add(created(claim("a" + i)));
    }
    Relation relation =
        new Relation(
            new RelationId("r" + from),
            RelationType.SUPPORTS,
            claim("a" + from).id(),
            claim("a" + (from + 1)).id(),
            Optional.empty());
    changes.add(created(relation));
    return edit("t" + from, ID, EditLabel.TAG, changes);
  }

  private SalvageReport salvage() throws ProjectException, IOException {
    byte[] before = Files.readAllBytes(file);
    SalvageReport report = new ProjectFile(file).salvage(copy, SAVER, NOON);
    assertThat(Files.readAllBytes(file)).as("the damaged file").isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("files left").hasSize(3);
    }
    return report;
  }

  @Test
  void anIntactProjectIsCopiedWhole() throws Exception {
    SalvageReport report = salvage();
    assertThat(report)
        .isEqualTo(
            new SalvageReport(
                1, items.size(), journal.size(), List.of(), List.of(), List.of(), 0, List.of()));
    try (ProjectStore store = new ProjectFile(copy).open();
        ProjectStore original = new ProjectFile(file).open()) {
      assertThat(store.items(ID)).isEqualTo(items);
      assertThat(store.journal(ANA)).isEqualTo(journal);
      assertThat(store.checkSettings()).isEqualTo(original.checkSettings());
      assertThat(store.articles()).isEqualTo(original.articles());
      for (History.Entry entry : journal) {
        assertThat(store.edit(entry.id())).isEqualTo(original.edit(entry.id()));
      }
    }
  }

  @Test
  void withTheJournalLostTheItemsAreKeptAndBeginAnew() throws Exception {
    Damage.overwrite(file, "edit");
    SalvageReport report = salvage();
    assertThat(report.lostHistories()).containsExactly(ID);
    assertThat(report.damagedTables()).containsExactly("edit");
    assertThat(report.lostItems()).isZero();
    try (ProjectStore store = new ProjectFile(copy).open()) {
      assertThat(store.items(ID)).isEqualTo(items);
      assertThat(store.journal(SAVER)).hasSize(1);
    }
  }

  @Test
  void withTheCurrentItemsLostTheJournalTellsThem() throws Exception {
    Damage.overwrite(file, "current_item");
    SalvageReport report = salvage();
    assertThat(report.lostHistories()).isEmpty();
    assertThat(report.items()).isEqualTo(items.size());
    try (ProjectStore store = new ProjectFile(copy).open()) {
      assertThat(store.items(ID)).isEqualTo(items);
      assertThat(store.journal(ANA)).isEqualTo(journal);
    }
  }

  @Test
  void withBothLostTheLatestStatesAreKept() throws Exception {
    Damage.overwrite(file, "edit");
    Damage.overwrite(file, "current_item");
    assertThat(salvage().lostHistories()).containsExactly(ID);
    try (ProjectStore store = new ProjectFile(copy).open()) {
      assertThat(store.items(ID).annotations()).containsAll(items.annotations());
    }
  }

  @Test
  void withTheSettingsOfChecksLostTheRestIsKept() throws Exception {
    Damage.overwrite(file, "check_setting");
    assertThat(salvage().damagedTables()).containsExactly("check_setting");
    try (ProjectStore store = new ProjectFile(copy).open()) {
      assertThat(store.items(ID)).isEqualTo(items);
      assertThat(store.checkSettings()).isEqualTo(CheckSettings.NORMAL);
    }
  }

  @Test
  void withTheTextsLostNothingIsMadeOfTheRest() throws Exception {
    Damage.overwrite(file, "article");
    assertThatThrownBy(this::salvage)
        .isInstanceOfSatisfying(
            ProjectException.class,
            e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.DAMAGED));
    assertThat(copy).doesNotExist();
  }

  @Test
  void whicheverPageIsDamagedTheCopyIsSound(TestReporter reporter) throws Exception {
    long seed = Long.getLong("damage.seed", System.nanoTime());
    reporter.publishEntry("damage.seed", Long.toString(seed));
    Random random = new Random(seed);
    byte[] intact = Files.readAllBytes(file);
    int pages = intact.length / Damage.PAGE;
    int saved = 0;
    for (int i = 0; i < 15; i++) {
      int page = 1 + random.nextInt(pages - 1);
      Files.write(file, intact);
      Damage.overwritePage(file, page);
      saved += isSaved("page %d of %d, -Ddamage.seed=%d".formatted(page, pages, seed)) ? 1 : 0;
    }
    // Only the text itself and the list of tables cannot be done without.
    assertThat(saved).as("copies made").isGreaterThan(10);
  }

  @Test
  void howeverMuchIsCutOffTheCopyIsSound(TestReporter reporter) throws Exception {
    long seed = Long.getLong("damage.seed", System.nanoTime());
    reporter.publishEntry("damage.seed", Long.toString(seed));
    Random random = new Random(seed);
    byte[] intact = Files.readAllBytes(file);
    int saved = 0;
    for (int i = 0; i < 8; i++) {
      int length = Damage.PAGE + random.nextInt(intact.length - Damage.PAGE);
      Files.write(file, Arrays.copyOf(intact, length));
      saved += isSaved("cut to %d bytes, -Ddamage.seed=%d".formatted(length, seed)) ? 1 : 0;
    }
    assertThat(saved).as("copies made").isPositive();
  }

  private boolean isSaved(String damage) throws IOException {
    try {
      SalvageReport report = new ProjectFile(file).salvage(copy, SAVER, NOON);
      try (ProjectStore store = new ProjectFile(copy).open()) {
        assertThat(store.items(ID).size()).as(damage).isEqualTo(report.items());
        assertThat(store.article(ID)).as(damage).isEqualTo(ARTICLE);
      }
      return true;
    } catch (ProjectException e) {
      assertThat(e.fault().kind()).as(damage + ": " + e).isEqualTo(Fault.Kind.DAMAGED);
      return false;
    } finally {
      deleteCopy();
    }
  }

  private void deleteCopy() throws IOException {
    for (String part : List.of("", ".lock")) {
      Files.deleteIfExists(Path.of(copy + part));
    }
  }

  @Test
  void anExistingFileIsNeverOverwritten() throws Exception {
    Files.writeString(copy, "mine");
    assertThatThrownBy(() -> new ProjectFile(file).salvage(copy, SAVER, NOON))
        .isInstanceOfSatisfying(
            ProjectException.class, e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.EXISTS));
    assertThat(copy).hasContent("mine");
  }

  @Test
  void whatIsNoProjectIsNotSalvaged() throws Exception {
    Files.writeString(file, "plain text ".repeat(100));
    assertThatThrownBy(() -> new ProjectFile(file).salvage(copy, SAVER, NOON))
        .isInstanceOfSatisfying(
            ProjectException.class,
            e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.NOT_A_PROJECT));
    assertThat(copy).doesNotExist();
  }
}
