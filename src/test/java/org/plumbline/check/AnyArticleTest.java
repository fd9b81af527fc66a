package org.plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.CheckedText;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Body;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.model.Quantity;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationId;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** What holds of all checks on any article, however odd. */
class AnyArticleTest {

  /**
   * Of which news is made, sound and unsound, and some that part characters or run the other way.
   */
  private static final List<String> SENTENCES =
      List.of(
          "The ministry sent about 11 engineers to the dam, and 300 of them were hurt.",
          "Some 2,700 people were wounded, officials said on Tuesday, 14 January 2025.",
          "Anna Berg, 190, was born in 1987 and died in 1985.",
          "Turnout rose by 20 percent, from 50 to 55 percent.",
          "Of 36 voters, 12 were men, 10 women and 9 children.",
          "The bridge is 12 miles (45 km) long.",
          "It is speculation that the mayor resigned.",
          "The mayor's office confirmed on 31 June that he resigned.",
          "He did not resign, his lawyer told the Evening Post.",
          "The fire in Lisbon killed 12. The fire in Porto killed 19.",
          "By Jane Doe. (Reuters) /Telegraph/",
          "This week, prices doubled from 4 to 9 euros at 25:70.",
          "One in four, or 40 of 100, agreed: 140 percent of them.",
          "قتل نحو 300 شخص يوم الثلاثاء.",
          "😊 ¶ \ud83d ( [ \u202e % $ – 1/0 -5 people.",
          "");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMaxSize(8)
        .flatMap(
            sentences ->
                Arbitraries.of(" ", "\n", "\n\n").map(between -> String.join(between, sentences)));
  }

  /** What an analyst may have said of some stretch, sensible or not. */
  @Provide
  Arbitrary<List<Body>> bodies() {
    Arbitrary<Body> figures =
        Combinators.combine(
                Arbitraries.of(FigureKind.class)
                    .filter(kind -> kind != FigureKind.DATE && kind != FigureKind.TIME),
                Arbitraries.bigDecimals().between(new BigDecimal(-1000), new BigDecimal(1000000)),
                Arbitraries.of("soldier", "people", "%", "").optional(),
                Arbitraries.of("kill", "rise", "send", "").optional())
            .as(
                (kind, value, counted, event) ->
                    Figure.of(kind, Quantity.exactly(value)).withCounted(counted).withEvent(event));
    Arbitrary<Body> dates =
        Arbitraries.of("2025-01-14", "2024-W03", "XXXX-01", "PAST_REF", "T25", "1987")
            .filter(Figure::isDate)
            .map(date -> Figure.of(FigureKind.DATE, Quantity.UNKNOWN).withDate(Optional.of(date)));
    Arbitrary<Body> claims =
        Arbitraries.of(Claim.Certainty.class).map(certainty -> new Claim(certainty, true));
    Arbitrary<Body> sources =
        Arbitraries.of(Source.SourceKind.class).map(kind -> new Source("", kind));
    return Arbitraries.oneOf(figures, dates, claims, sources).list().ofMaxSize(6);
  }

  private static CheckedArticle article(String text, List<Body> tagged, long seed) {
    boolean isDated = seed % 2 == 0;
    CheckedArticle read =
        Reading.of(
            "News: " + SENTENCES.get((int) Math.floorMod(seed, (long) SENTENCES.size())),
            text,
            isDated ? Optional.of(LocalDate.of(2025, 1, 20)) : Optional.empty());
    List<Item> items = new ArrayList<>(read.body().items().all());
    Annotation any = Reading.of("The dam broke in 2024.").body().items().annotations().getFirst();
    Random random = new Random(seed);
    for (int at = 0; at < tagged.size() && text.length() > 1; at++) {
      int start = random.nextInt(text.length() - 1);
      int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
      items.add(
          new Annotation(
              new AnnotationId("tagged-" + at),
              Spans.of(new TextRange(start, Math.min(end, text.length()))),
              tagged.get(at),
              Annotation.Status.ACCEPTED,
              any.provenance(),
              "",
              List.of()));
    }
    return with(read, items);
  }

  private static CheckedArticle with(CheckedArticle article, List<Item> items) {
    return new CheckedArticle(
        article.article(),
        article.details(),
        new CheckedText(article.body().parsed(), AnnotationSet.of(items)),
        article.headline());
  }

  /** The same items under other ids, put in in another order. */
  private static CheckedArticle shuffled(CheckedArticle article, long seed) {
    Map<AnnotationId, AnnotationId> ids = new HashMap<>();
    List<Item> all = new ArrayList<>(article.body().items().all());
    Collections.shuffle(all, new Random(seed));
    all.stream()
        .filter(Annotation.class::isInstance)
        .forEach(
            item -> ids.put(((Annotation) item).id(), new AnnotationId("other-" + ids.size())));
    return with(article, all.stream().map(item -> renamed(item, ids)).toList());
  }

  private static Item renamed(Item item, Map<AnnotationId, AnnotationId> ids) {
    return switch (item) {
      case Annotation annotation ->
          new Annotation(
              ids.getOrDefault(annotation.id(), annotation.id()),
              annotation.spans(),
              annotation.body(),
              annotation.status(),
              annotation.provenance(),
              annotation.note(),
              annotation.tags());
      case Relation relation ->
          new Relation(
              new RelationId("other-" + relation.id().value()),
              relation.type(),
              ids.getOrDefault(relation.from(), relation.from()),
              ids.getOrDefault(relation.to(), relation.to()),
              relation.cue());
      default -> item;
    };
  }

  private static List<String> told(List<Flag> flags) {
    return flags.stream()
        .map(
            flag ->
                "%s %s %s %s %s"
                    .formatted(
                        flag.id(),
                        flag.severity(),
                        flag.message(),
                        flag.check(),
                        flag.evidence().stream().map(Flag.Evidence::range).toList()))
        .toList();
  }

  @Property(tries = 150)
  void noCheckThrows(
      @ForAll("texts") String text, @ForAll("bodies") List<Body> tagged, @ForAll long seed) {
    CheckedArticle article = article(text, tagged, seed);
    assertThat(Checks.ALL)
        .allSatisfy(
            check ->
                assertThatCode(() -> check.check(article).toList()).doesNotThrowAnyException());
  }

  /** Of two figures tagged at one place, neither is read before the other for its id. */
  @Example
  void flagsDoNotDependOnTheIdsOfTwins() {
    String text = "The ministry sent about 11 engineers to the dam, and 300 of them were hurt.";
    Figure zero = Figure.of(Figure.FigureKind.COUNT, Quantity.exactly(new BigDecimal("0.00")));
    List<Body> tagged = List.of(zero, zero, new Claim(Claim.Certainty.ASSERTED, true), zero);
    CheckedArticle article = article(text, tagged, 1267);
    assertThat(told(Checks.within(shuffled(article, 1267))))
        .isEqualTo(told(Checks.within(article)));
  }

  @Property(tries = 60)
  void flagsDependOnNothingButTheArticle(
      @ForAll("texts") String text, @ForAll("bodies") List<Body> tagged, @ForAll long seed) {
    CheckedArticle article = article(text, tagged, seed);
    List<String> flags = told(Checks.within(article));
    assertThat(told(Checks.within(article))).isEqualTo(flags);
    assertThat(told(Checks.within(shuffled(article, seed)))).isEqualTo(flags);
    assertThat(told(Checks.within(article(text, tagged, seed)))).isEqualTo(flags);
  }

  @Property(tries = 60)
  void evidenceSaysWhatStandsThere(
      @ForAll("texts") String text, @ForAll("bodies") List<Body> tagged, @ForAll long seed) {
    assertThat(Checks.within(article(text, tagged, seed)))
        .allSatisfy(
            flag ->
                assertThat(flag.evidence())
                    .allSatisfy(
                        place -> assertThat(place.range().in(text)).isEqualTo(place.quote())));
  }
}
