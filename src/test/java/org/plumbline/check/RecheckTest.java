package org.plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

class RecheckTest {

  private static final String TEXT = "The mayor said that about 40 houses were lost.";

  private final List<String> asked = new ArrayList<>();
  private final Recheck recheck =
      new Recheck(
          List.of(
              new Asked("text", Severity.LOW, Set.of()),
              new Asked("figures", Severity.HIGH, Set.of(Check.Aspect.FIGURES)),
              new Asked("sources", Severity.MEDIUM, Set.of(Check.Aspect.SOURCES)),
              new Asked("details", Severity.MEDIUM, Set.of(Check.Aspect.DETAILS))));
  private final CheckedArticle article = Reading.of(TEXT);

  /** Flags the first paragraph and notes that it was asked. */
  private final class Asked implements Check {

    private final String id;
    private final Severity severity;
    private final Set<Aspect> aspects;

    Asked(String id, Severity severity, Set<Aspect> aspects) {
      this.id = id;
      this.severity = severity;
      this.aspects = aspects;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Set<Aspect> aspects() {
      return aspects;
    }

    @Override
    public Stream<Flag> check(CheckedArticle checked) {
      asked.add(id);
      return Stream.of(
          checked.flag(
              this,
              severity,
              "Flagged.",
              List.of(checked.evidence(checked.body().parsed().division().at(0).range()))));
    }
  }

  private static CheckedArticle without(CheckedArticle article, AnnotationKind kind) {
    Annotation gone =
        article.body().items().annotations().stream()
            .filter(annotation -> annotation.kind() == kind)
            .findFirst()
            .orElseThrow();
    AnnotationSet items =
        AnnotationSet.of(
            article.body().items().annotations().stream()
                .filter(annotation -> !annotation.equals(gone))
                .toList());
    return new CheckedArticle(
        article.article(),
        article.details(),
        new CheckedText(article.body().parsed(), items),
        article.headline());
  }

  @Test
  void theGravestFlagComesFirst() {
    assertThat(recheck.flags(article).stream().map(Flag::check))
        .containsExactly("figures", "details", "sources", "text");
  }

  @Test
  void nothingIsCheckedAgainWhereNothingChanged() {
    List<Flag> first = recheck.flags(article);
    asked.clear();
    assertThat(recheck.flags(article)).isEqualTo(first);
    assertThat(asked).isEmpty();
  }

  @Test
  void onlyWhatLooksAtFiguresIsCheckedAgainWhenAFigureChanges() {
    recheck.flags(article);
    asked.clear();
    recheck.flags(without(article, AnnotationKind.FIGURE));
    assertThat(asked).containsExactly("figures");
  }

  @Test
  void onlyWhatLooksAtDetailsIsCheckedAgainWhenTheyChange() {
    recheck.flags(article);
    asked.clear();
    recheck.flags(
        new CheckedArticle(
            article.article(),
            article.details().withDone(true),
            article.body(),
            article.headline()));
    assertThat(asked).containsExactly("details");
  }
}
