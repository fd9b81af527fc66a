package org.plumbline.check.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** What is told as past, on a day after that of publication. */
final class PastAfterPublication {

  /** Verbs whose date may lie ahead of what they tell: "was moved to", "agreed to meet on". */
  private static final Lexicon PLANS = Lexicon.beside(PastAfterPublication.class, "plans.txt");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|should|could|may|might|must|can|due|until|till|next|upcoming|deadline|plans?|planned|ahead|future|to"
              + " be)\\b");

  private PastAfterPublication() {}

  static Stream<Disorder> disorders(ParsedText text, LocalDate published) {
    return WrittenDates.of(text).all().stream()
        .filter(date -> date.year().isPresent() && date.month().isPresent())
        // A day's grace for outlets further east.
        .filter(
            date ->
                date.stretch()
                    .filter(days -> days.first().isAfter(published.plusDays(1)))
                    .isPresent())
        .flatMap(date -> toldAsPast(text, date).stream())
        .map(
            told ->
                new Disorder(
                    "This is told as past, but the article was published on %s, before %s."
                        .formatted(
                            WrittenDate.name(published), told.date().range().in(text.text())),
                    List.of(told.verb(), told.date().range())));
  }

  private record Told(TextRange verb, WrittenDate date) {}

  /** The verb in the past tense that a date belongs to. */
  private static Optional<Told> toldAsPast(ParsedText text, WrittenDate date) {
    return text.sentence(date.range())
        .filter(sentence -> !AHEAD.matcher(sentence.range().in(text.text())).find())
        .map(Tree::new)
        .flatMap(
            tree ->
                tree.words(date.range()).stream()
                    .filter(word -> tree.is(word, "pobj"))
                    .map(tree::head)
                    .filter(word -> tree.form(word).matches("(?i)on|in"))
                    .map(tree::head)
                    .filter(verb -> isPast(tree, verb))
                    .findFirst()
                    .map(verb -> new Told(tree.sentence().token(verb).range(), date)));
  }

  private static boolean isPast(Tree tree, int verb) {
    boolean isPassive =
        tree.tag(verb).equals("VBN")
            && tree.dependents(verb)
                .anyMatch(
                    word ->
                        tree.is(word, "auxpass", "aux")
                            && tree.form(word).matches("(?i)was|were|had"));
    return (tree.tag(verb).equals("VBD") || isPassive)
        && !PLANS.contains(tree.lemma(verb))
        && tree.dependent(verb, "xcomp", "ccomp").isEmpty();
  }
}
