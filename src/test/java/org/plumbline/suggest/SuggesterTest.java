package org.plumbline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.text.TextRange;

class SuggesterTest {

  private static final Suggester SUGGESTER = new Suggester();

  /** Of which news is made, and some that part characters or run the other way. */
  private static final List<String> PIECES =
      List.of(
          ("\" “ ” ' , . : — \n\n"
               + " 😊 é \u202e \ud83d $ % said says who he that not and about 40 2.7|million killed"
               + " soldiers between Monday May 2024 last wrote denied reportedly officials"
               + " the|agency according|to Mr.|Lee (AP) /Times/")
              .split(" ", -1));

  @Test
  void findsAllSortsInEnglish() {
    Suggestions found =
        all("The mayor said that about 40 houses were lost in the flood of May 2024.");
    assertThat(found.suggestions().stream().map(suggestion -> suggestion.body().kind()))
        .contains(AnnotationKind.CLAIM, AnnotationKind.SOURCE, AnnotationKind.FIGURE);
  }

  @Test
  void findsFiguresAloneInOtherLanguages() {
    Suggestions found =
        all("Der Bürgermeister sagte am 3. Mai 2024, dass etwa 1.200 Häuser verloren sind.");
    assertThat(found.suggestions().stream().map(suggestion -> suggestion.body().kind()).distinct())
        .containsExactly(AnnotationKind.FIGURE);
    assertThat(found.suggestions()).hasSize(2);
  }

  /** In such a heap of words, one hangs as a relative clause on no word at all. */
  @Test
  void readsWhatIsNoSentence() {
    String heap = "that denied said officials";
    requireSound(heap, all(heap));
  }

  @Property(tries = 300)
  void readsAnyText(@ForAll @StringLength(max = 200) String text) {
    requireSound(text, all(text));
  }

  @Property(tries = 300)
  void readsAnyMixtureOfNews(@ForAll("news") String text) {
    requireSound(text, all(text));
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words).replace('|', ' '));
  }

  private static Suggestions all(String text) {
    return SUGGESTER.all(new NewsText(text, Optional.empty()), English.analyser());
  }

  private static void requireSound(String text, Suggestions found) {
    for (Suggestion suggestion : found.suggestions()) {
      suggestion.spans().ranges().forEach(range -> requireWhole(text, range));
    }
    Set<AnnotationId> ids =
        found.suggestions().stream().map(Suggestion::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(found.suggestions());
    for (SuggestedRelation relation : found.relations()) {
      assertThat(ids).contains(relation.from(), relation.to());
      relation.cue().ifPresent(cue -> requireWhole(text, cue));
    }
  }

  private static void requireWhole(String text, TextRange range) {
    assertThat(range.in(text)).isNotBlank();
    assertThat(isInsideCharacter(text, range.start())).isFalse();
    assertThat(isInsideCharacter(text, range.end())).isFalse();
  }

  private static boolean isInsideCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
