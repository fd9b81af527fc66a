package org.plumbline.check.time;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.text.TextRange;

/**
 * The word after a number, which tells whether the number counts something.
 *
 * @param offset where the number ends, in UTF-16 units of the text
 */
record NextWord(ParsedText text, int offset) {

  private static final Pattern WORD = Pattern.compile("[ \\u00a0]+(?=[\\p{L}\\d$€£%])");
  private static final Set<String> PLURALS = Set.of("NNS", "NNPS", "JJ", "JJR", "JJS", "CD", "$");
  private static final Set<String> NOUNS = Set.of("NN", "NNP");

  /** Whether a number before it may count it: a plural, or what may stand before one. */
  boolean isPlural() {
    return PLURALS.contains(tag());
  }

  /** Whether a number before it may belong to it: any noun, such as "percent", or "people". */
  boolean isCounted() {
    return isPlural() || NOUNS.contains(tag());
  }

  private String tag() {
    Matcher blank = WORD.matcher(text.text()).region(offset, text.text().length());
    if (!blank.lookingAt()) {
      return "";
    }
    TextRange place = new TextRange(blank.end(), blank.end() + 1);
    return text.sentence(place).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.range().contains(place.start()))
        .map(token -> token.tag())
        .findFirst()
        .orElse("");
  }
}
