package org.plumbline.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.calendar.Surroundings;
import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.check.calendar.WrittenDates;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/** What ends before it begins: lives, works, posts, and searches for the missing. */
final class Lifecycles {

  /** In sentences: as far on as "it" and "he" may still mean the same. */
  private static final int REFERENCE = 2;

  private static final String ON =
      "(?:\\s[^\\s.;]+){0,8}?\\s(?:on|in)\\s+(?:\\p{Lu}\\p{L}+day,?\\s+)?(?:the\\s+)?$";

  /** Somebody is missed. */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?i:(?:went|gone|been|reported|declared)\\s+missing|disappeared|vanished|last\\s+(?:been\\s+)?seen)"
              + ON);

  /** A search ends, or somebody is found. */
  private static final Pattern FOUND =
      Pattern.compile(
          ("(?i:\\b(?:searchers|search|rescuers|divers|volunteers|hunt)\\b[^.;]{0,40}?\\b(?:gave\\s+up|give\\s+up|called\\s+off|suspended|ended|abandoned)"
               + "|\\b(?:body|remains|corpse)\\b(?:\\s[^\\s.;]+){0,8}?\\s(?:found|recovered|discovered)"
               + "|\\b(?:found|recovered|discovered)\\b(?:\\s[^\\s.;]+){0,3}?\\s(?:body|remains|corpse))")
              + ON);

  private Lifecycles() {}

  static Stream<Disorder> disorders(ParsedText text) {
    List<Sentence> sentences = text.sentences().toList();
    List<Phase> phases = new Phases(text).in(sentences);
    List<Disorder> found = new ArrayList<>();
    for (int at = 0; at < phases.size(); at++) {
      Phase first = phases.get(at);
      for (int next = at + 1;
          next < phases.size() && phases.get(next).sentence() - first.sentence() <= REFERENCE;
          next++) {
        disorder(text.text(), first, phases.get(next)).ifPresent(found::add);
      }
    }
    return Stream.concat(found.stream(), foundBeforeMissed(text));
  }

  private static Optional<Disorder> disorder(String text, Phase first, Phase second) {
    if (first.isEnd() == second.isEnd() || !first.isSameAs(second)) {
      return Optional.empty();
    }
    // "It closed in 2010 and opened in 2015" tells of a second time.
    boolean isOneRun = second.isEnd() || first.course().equals("life");
    Phase begin = first.isEnd() ? second : first;
    Phase end = first.isEnd() ? first : second;
    return isOneRun && new DateSpan(begin.date(), end.date()).isReversed()
        ? Optional.of(
            new Disorder(
                "“%s” is dated %s, before “%s”: %s."
                    .formatted(
                        end.verb().in(text),
                        end.date().range().in(text),
                        begin.verb().in(text),
                        begin.date().range().in(text)),
                List.of(begin.date().range(), end.date().range())))
        : Optional.empty();
  }

  private static Stream<Disorder> foundBeforeMissed(ParsedText text) {
    List<WrittenDate> missed = dates(text, MISSING);
    if (missed.size() != 1) {
      return Stream.empty(); // whose search it is cannot be told
    }
    WrittenDate gone = missed.getFirst();
    return dates(text, FOUND).stream()
        .filter(found -> new DateSpan(gone, found).isReversed())
        .map(
            found ->
                new Disorder(
                    "The search ends on %s, before anybody is missing: %s."
                        .formatted(found.range().in(text.text()), gone.range().in(text.text())),
                    List.of(gone.range(), found.range())));
  }

  private static List<WrittenDate> dates(ParsedText text, Pattern before) {
    return WrittenDates.of(text).all().stream()
        .filter(
            date ->
                new Surroundings(text.text(), date.range())
                    .before(before)
                    .map(MatchResult::start)
                    .filter(start -> isOneSentence(text, start, date))
                    .isPresent())
        .toList();
  }

  private static boolean isOneSentence(ParsedText text, int start, WrittenDate date) {
    return text.sentence(new TextRange(start, start + 1))
        .filter(sentence -> sentence.range().contains(date.range()))
        .isPresent();
  }
}
