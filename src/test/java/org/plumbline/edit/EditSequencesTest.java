package org.plumbline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.model.AnnotationSet;

/** Whatever an analyst does, in whatever order. */
class EditSequencesTest {

  @Provide
  Arbitrary<List<RandomWork.Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(RandomWork.Deed.values()),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 1000))
        .as(RandomWork.Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void undoingAllGivesTheStartAndRedoingAllTheEnd(@ForAll("steps") List<RandomWork.Step> steps) {
    RandomWork work = new RandomWork();
    steps.forEach(work::perform);
    while (work.redo()) {}
    AnnotationSet end = work.now();
    while (work.undo()) {}
    assertThat(work.now()).isEqualTo(AnnotationSet.EMPTY);
    while (work.redo()) {}
    assertThat(work.now()).isEqualTo(end);
  }

  @Property(tries = 300)
  void theJournalReplayedGivesTheSameSet(@ForAll("steps") List<RandomWork.Step> steps) {
    RandomWork work = new RandomWork();
    steps.forEach(work::perform);
    AnnotationSet replayed = AnnotationSet.EMPTY;
    for (Edit edit : work.journal()) {
      replayed = edit.appliedTo(replayed);
    }
    assertThat(replayed).isEqualTo(work.now());
  }

  @Property(tries = 300)
  void undoTakesBackTheLastEditThatStands(@ForAll("steps") List<RandomWork.Step> steps) {
    RandomWork work = new RandomWork();
    for (RandomWork.Step step : steps) {
      AnnotationSet before = work.now();
      int edits = work.journal().size();
      work.perform(step);
      if (step.deed() != RandomWork.Deed.UNDO && work.journal().size() > edits) {
        AnnotationSet after = work.now();
        work.undo();
        assertThat(work.now()).isEqualTo(before);
        work.redo();
        assertThat(work.now()).isEqualTo(after);
      }
    }
  }

  @Property(tries = 300)
  void afterARestartTheSameIsOfferedAllTheWay(@ForAll("steps") List<RandomWork.Step> steps) {
    RandomWork work = new RandomWork();
    steps.forEach(work::perform);
    RandomWork restarted = RandomWork.replayed(work.journal());
    assertThat(restarted.offers()).isEqualTo(work.offers());
    while (work.undo()) {
      assertThat(restarted.undo()).isTrue();
      assertThat(restarted.offers()).isEqualTo(work.offers());
      assertThat(restarted.now()).isEqualTo(work.now());
    }
  }
}
