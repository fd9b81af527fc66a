package org.plumbline.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.check.article.FigureMention;
import org.plumbline.check.article.FigureText;
import org.plumbline.model.Figure.FigureKind;

/**
 * A total, and the parts into which it is divided.
 *
 * @param total the whole
 * @param parts at least two
 * @param isAll whether they are said to be all there are; if not, they may be less than the whole
 */
record Division(FigureMention total, List<FigureMention> parts, boolean isAll) {

  private static final String TOTAL = "⟦[CM](\\d+)⟧";

  private static final String AMOUNT = "⟦[CMU](\\d+)⟧";

  /** A list of all parts is announced: the total in group 1, the list in group 2. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          AMOUNT
              + "[^⟦⟧.;:]{0,80}?(?::|,? (?:comprising|comprised of|made up of|consisting"
              + " of|consists? of|consisted of|comprises?|composed of|(?:divided|split|broken"
              + " down|shared)(?: up)? (?:in)?(?:to|between|among)|that is,)|,? (?:\\(|–|—|-) ?)"
              + " ?([^;:)]*)");

  /** "Played 30 games, winning 12, losing 10 and drawing 9". */
  private static final Pattern GERUNDS =
      Pattern.compile(
          TOTAL
              + " [\\p{L} -]{2,40}, (\\p{L}+ing ⟦[CM]\\d+⟧(?:[^⟦⟧.;:]{0,30},? (?:and )?\\p{L}+ing"
              + " ⟦[CM]\\d+⟧)+)");

  private static final String GROUP =
      "(?:m[ae]n|wom[ae]n|child|children|boys?|girls?|adults?|males?|females?|teenagers?|infants?"
          + "|babies|minors?|students?|teachers?|soldiers?|officers?|civilians?|crew(?: members)?)";

  /** "36 people, 12 men, 10 women and 9 children". */
  private static final Pattern APPOSED =
      Pattern.compile(
          TOTAL
              + " (?:people|persons|passengers|victims|patients|survivors|civilians|migrants"
              + "|refugees|hostages|prisoners|employees|residents|guests|tourists|athletes|members)"
              + "\\b[^⟦⟧.;:]{0,40}?(?:,|–|—|\\() ?(⟦C\\d+⟧ (?:\\p{L}+ )?"
              + GROUP
              + "(?:(?:,| and|, and)"
              + " ⟦C\\d+⟧ (?:\\p{L}+ )?"
              + GROUP
              + ")+)");

  /** "The remaining 60 million": what is left when all other parts are taken away. */
  private static final Pattern REST =
      Pattern.compile("\\b(?:the|its|their) (?:remaining|other|rest,) (?:of )?⟦[CM](\\d+)⟧");

  /** "A 10-juror majority" is no number of jurors that is told. */
  private static final Pattern MODIFIER = Pattern.compile("⟦[CM]\\d+⟧-\\p{L}");

  private static final Pattern IN_TOTAL =
      Pattern.compile(
          "\\b(?:[Ii]n total|[Ii]n all|[Aa]ltogether|[Tt]otal of|[Tt]aken together|[Tt]he two"
              + " \\p{L}+ together|[Cc]ombined)\\b");

  private static final Pattern ONE_BY_ONE =
      Pattern.compile(
          "(?:⟦O\\d+⟧|\\bfirst\\b|\\bone\\b).*(?:⟦O\\d+⟧|\\bsecond\\b|\\bother\\b|\\banother\\b)");

  /** Words by which parts are not all, or may overlap, or are of another time. */
  static final Pattern NOT_ALL =
      Pattern.compile(
          "\\b(?:including|include\\w*|among|such as|for example|at least|more than|up from|down"
              + " from|compared|some of|most|many|several|others|the"
              + " rest|also|further|another|additional|each|per|a"
              + " (?:year|month|week|day|minute|piece)|former\\w*|both|whom)\\b");

  private static final Pattern SIGN = Pattern.compile("⟦(\\p{Lu})(\\d+)⟧");

  /** "Six aides: Ann Lee, two deputies": a part without a figure comes first. */
  private static final Pattern UNCOUNTED_FIRST = Pattern.compile("^[^⟦⟧]*,");

  private static final Pattern BARE_DIGIT = Pattern.compile("\\d");

  private static final Set<FigureKind> KINDS = Set.of(FigureKind.COUNT, FigureKind.MONEY);

  private static final Set<FigureKind> ADDABLE =
      Set.of(FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.DURATION);

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

  private static final Pattern DEATH = Pattern.compile("\\b(?:dead|die[ds]?|kill\\w*|deaths?)\\b");

  List<FigureMention> all() {
    return Stream.concat(Stream.of(total), parts.stream()).toList();
  }

  /**
   * The division that a sentence tells, if any.
   *
   * @param previous the sentence before, in which the total or the parts may stand
   */
  static Optional<Division> in(FigureText sentence, Optional<FigureText> previous) {
    return listed(sentence, ANNOUNCED)
        .or(() -> listed(sentence, GERUNDS))
        .or(() -> listed(sentence, APPOSED))
        .or(() -> Totals.in(sentence))
        .or(() -> Choices.in(sentence))
        .or(() -> rest(sentence, previous))
        .or(() -> previous.flatMap(before -> totalled(before, sentence)));
  }

  private static Optional<Division> listed(FigureText sentence, Pattern pattern) {
    return sentence
        .first(pattern)
        .flatMap(
            match -> {
              FigureMention total = sentence.figure(match.group(1));
              List<FigureMention> parts = list(sentence, match.group(2), total);
              return parts.size() > 1
                  ? Optional.of(new Division(total, parts, true))
                  : Optional.empty();
            });
  }

  /** The figures of a list; none when it is no plain list of parts. */
  private static List<FigureMention> list(FigureText sentence, String list, FigureMention total) {
    if (NOT_ALL.matcher(list).find()
        || UNCOUNTED_FIRST.matcher(list).find()
        || BARE_DIGIT.matcher(SIGN.matcher(list).replaceAll("")).find()) {
      return List.of();
    }
    List<FigureMention> parts = new ArrayList<>();
    Matcher sign = SIGN.matcher(list);
    int end = -1;
    while (sign.find()) {
      String between = end < 0 ? "," : list.substring(end, sign.start());
      if (!between.contains(",") && !between.contains(" and ")) {
        return List.of();
      }
      parts.add(sentence.figure(sign.group(2)));
      end = sign.end();
    }
    if (parts.isEmpty() || isWorthSeveral(total) || isTold(parts)) {
      return List.of();
    }
    boolean isEnded = list.matches(".*\\band\\b[^⟦⟧]*⟦[CMU]\\d+⟧[^⟦⟧]*");
    return isEnded && parts.stream().allMatch(part -> isPartOf(part, total)) ? parts : List.of();
  }

  /** "30 points: three tries and two penalties": each part is worth more than one. */
  private static boolean isWorthSeveral(FigureMention total) {
    return total.figure().counted().filter("point"::equals).isPresent();
  }

  /** Whether a verb tells something of the parts: "60 towns: 25 people died, 20 were hurt". */
  private static boolean isTold(List<FigureMention> parts) {
    int start = parts.getFirst().range().start();
    int end = parts.getLast().range().end();
    return parts.getFirst().sentence().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.range().start() >= start && token.range().end() <= end)
        .anyMatch(token -> FINITE.contains(token.tag()));
  }

  /** Of sums of money the unit may be left out: "120 million" of 165 million dollars. */
  static boolean isPartOf(FigureMention part, FigureMention total) {
    boolean isBare =
        total.figure().figureKind() == FigureKind.MONEY
            && part.figure().figureKind() == FigureKind.COUNT
            && part.figure().counted().isEmpty();
    return !part.value().isUnknown()
        && ADDABLE.contains(part.figure().figureKind())
        && (isBare || Levels.alike(part, total));
  }

  private static Optional<Division> rest(FigureText sentence, Optional<FigureText> previous) {
    return sentence
        .first(REST)
        .flatMap(
            match -> {
              FigureMention rest = sentence.figure(match.group(1));
              List<FigureMention> before =
                  sentence.figures().stream()
                      .takeWhile(figure -> !figure.equals(rest))
                      .filter(figure -> KINDS.contains(figure.figure().figureKind()))
                      .toList();
              return before.size() > 1
                  ? of(before.getFirst(), before.subList(1, before.size()), rest)
                  : previous
                      .filter(one -> sentence.paragraph() - one.paragraph() <= 2)
                      .filter(one -> one.first(MODIFIER).isEmpty())
                      .flatMap(one -> whole(one))
                      .filter(_ -> before.size() == 1)
                      .flatMap(total -> of(total, before, rest));
            });
  }

  /** The only total that a sentence gives. */
  private static Optional<FigureMention> whole(FigureText sentence) {
    List<FigureMention> totals =
        sentence.figures().stream()
            .filter(figure -> KINDS.contains(figure.figure().figureKind()))
            .toList();
    return totals.size() == 1 ? Optional.of(totals.getFirst()) : Optional.empty();
  }

  private static Optional<Division> of(
      FigureMention total, List<FigureMention> parts, FigureMention rest) {
    List<FigureMention> all = Stream.concat(parts.stream(), Stream.of(rest)).toList();
    return all.stream().allMatch(part -> isPartOf(part, total))
        ? Optional.of(new Division(total, all, true))
        : Optional.empty();
  }

  /** "The first killed 17 people and the second killed 14. In all, 34 people died." */
  private static Optional<Division> totalled(FigureText before, FigureText sentence) {
    List<FigureMention> parts =
        before.figures().stream()
            .filter(figure -> figure.figure().figureKind() == FigureKind.COUNT)
            .toList();
    boolean isTotalled =
        IN_TOTAL.matcher(sentence.pattern()).find()
            && ONE_BY_ONE.matcher(before.pattern()).find()
            && !NOT_ALL.matcher(before.pattern()).find()
            && sentence.paragraph() - before.paragraph() <= 2;
    return whole(sentence)
        .filter(_ -> isTotalled && parts.size() > 1)
        .filter(
            total ->
                total.figure().counted().isPresent()
                    && parts.stream()
                        .allMatch(part -> part.figure().counted().equals(total.figure().counted())))
        .filter(total -> isSameEvent(total, sentence, parts, before))
        .map(total -> new Division(total, parts, true));
  }

  private static boolean isSameEvent(
      FigureMention total, FigureText sentence, List<FigureMention> parts, FigureText before) {
    Optional<String> event = parts.getFirst().figure().event();
    boolean isDeath =
        DEATH.matcher(before.pattern()).find() && DEATH.matcher(sentence.pattern()).find();
    return event.isPresent()
        && parts.stream().allMatch(part -> part.figure().event().equals(event))
        && (isDeath || total.figure().event().equals(event));
  }
}
