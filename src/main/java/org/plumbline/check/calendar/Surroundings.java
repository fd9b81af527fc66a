package org.plumbline.check.calendar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.text.TextRange;

/**
 * What stands at the two sides of a place. Patterns look no further than a short way, so that
 * asking takes no longer in a long text.
 *
 * @param text the whole text
 * @param range in UTF-16 units of the text
 */
public record Surroundings(String text, TextRange range) {

  /** In UTF-16 units; longer than any expression that stands directly at a date. */
  private static final int REACH = 120;

  /** What a pattern finds that ends right before the place; the pattern must end in {@code $}. */
  public Optional<MatchResult> before(Pattern pattern) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(Math.max(0, range.start() - REACH), range.start())
            .useTransparentBounds(true);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** What a pattern finds that begins right after the place. */
  public Optional<MatchResult> after(Pattern pattern) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(range.end(), Math.min(text.length(), range.end() + REACH))
            .useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  public boolean follows(Pattern pattern) {
    return before(pattern).isPresent();
  }

  public boolean isFollowedBy(Pattern pattern) {
    return after(pattern).isPresent();
  }
}
