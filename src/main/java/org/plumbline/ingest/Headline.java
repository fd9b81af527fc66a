package org.plumbline.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the line that an article is known by: the first that reads as a headline, and not as a
 * label, a by-line, a date or a credit.
 */
final class Headline {

  /** In UTF-16 units; a longer line is cut after a word. */
  private static final int MAX_LENGTH = 200;

  /** A section is labelled in few words; shouted in more, it is a headline. */
  private static final int MAX_LABEL_WORDS = 3;

  /** In UTF-16 units; no by-line, credit or date is longer. */
  private static final int MAX_ASIDE_LENGTH = 200;

  private static final Pattern LINE_END = Pattern.compile("[\\n\\u2028\\u2029]");

  /** "By Ann Lee and Bo Chan": after "by" nothing but names and the small words between them. */
  private static final Pattern BYLINE =
      Pattern.compile("(By|BY|by) \\p{Lu}\\S*( (\\p{Lu}\\S*|\\p{Ll}{1,3}))*+");

  /** "Photo: Ann Lee", "Updated 10:15", "Editing by Bo Chan", an address, "© Agency". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(photo|photograph|picture|image|video|credit|source)s?( by\\b| ?[:/©]).*"
              + "|(published|(last )?updated|posted)( on\\b| at\\b| ?:| \\d).*"
              + "|(reporting|editing|writing|text) by .*"
              + "|https?://.*|www\\..*|©.*|\\(c\\) .*");

  /** "/Agency/", "(Agency)", "[Agency]", "— Agency". */
  private static final Pattern SIGNATURE =
      Pattern.compile("/.+/|\\(.+\\)|\\[.+]|[–—-]{1,2}\\s.{0,40}");

  /**
   * "Monday, 3 March 2025", "2025-03-03 10:15", "March 3, 2025": a number and no verb beside it.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)((mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(\\d{1,4}[-./ ]{1,2}(\\d{1,2}|\\p{L}{3,9})\\.?,?[-./ ]{1,2}\\d{2,4}"
              + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})"
              + "(,? .{0,20}\\d{1,2}[:.]\\d{2}.{0,20})?");

  private static final List<Pattern> ASIDES = List.of(BYLINE, CREDIT, SIGNATURE, DATE);

  private Headline() {}

  /** The headline of a text, or nothing where every line is something else. */
  static Optional<String> of(String text) {
    return lines(text).filter(Headline::isHeadline).findFirst().map(Headline::cut);
  }

  /** The first line that is not blank, cut to a title's length. */
  static Optional<String> firstLine(String text) {
    return lines(text).findFirst().map(Headline::cut);
  }

  private static Stream<String> lines(String text) {
    return LINE_END.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty());
  }

  private static boolean isHeadline(String line) {
    return words(line) >= 2 && !line.endsWith(":") && !isLabel(line) && !isAside(line);
  }

  private static boolean isAside(String line) {
    return line.length() <= MAX_ASIDE_LENGTH
        && ASIDES.stream().anyMatch(aside -> aside.matcher(line).matches());
  }

  private static boolean isLabel(String line) {
    return words(line) <= MAX_LABEL_WORDS
        && line.codePoints().noneMatch(Character::isLowerCase)
        && line.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Runs of characters between spaces that hold a letter. */
  private static long words(String line) {
    return Arrays.stream(line.split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
        .count();
  }

  private static String cut(String line) {
    if (line.length() <= MAX_LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', MAX_LENGTH - 1);
    int end = space > 0 ? space : MAX_LENGTH - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
