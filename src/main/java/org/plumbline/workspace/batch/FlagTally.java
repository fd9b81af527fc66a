package org.plumbline.workspace.batch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;
import org.plumbline.workspace.ReviewedFlag;

/** How many articles were checked, and how much was flagged in them. */
public final class FlagTally {

  /** From which severity on flags are too much. */
  public enum Limit {
    HIGH(Severity.HIGH),
    MEDIUM(Severity.MEDIUM),
    LOW(Severity.LOW);

    private final Severity least;

    Limit(Severity least) {
      this.least = least;
    }
  }

  private long articles;
  private long dismissed;
  private final Map<Severity, Long> flags = new EnumMap<>(Severity.class);

  /** Counts what was found in an article; what an analyst dismissed is no finding any more. */
  void add(List<ReviewedFlag> found) {
    articles++;
    for (ReviewedFlag flag : found) {
      if (flag.decision() == Decision.DISMISSED) {
        dismissed++;
      } else {
        flags.merge(flag.flag().severity(), 1L, Long::sum);
      }
    }
  }

  /** Whether no article was checked. */
  public boolean isEmpty() {
    return articles == 0;
  }

  long articles() {
    return articles;
  }

  /** Whether there are flags at or above a limit. */
  public boolean reaches(Limit limit) {
    return flags.keySet().stream().anyMatch(severity -> severity.compareTo(limit.least) <= 0);
  }

  /** In words: "3 articles, 9 flags: 1 high, 6 medium, 2 low; 1 more dismissed." */
  public String summary() {
    long all = flags.values().stream().mapToLong(Long::longValue).sum();
    String each =
        Arrays.stream(Severity.values())
            .filter(flags::containsKey)
            .map(
                severity ->
                    "%,d %s"
                        .formatted(flags.get(severity), severity.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", ", ": ", ""));
    String rest = dismissed == 0 ? "." : "; %,d more dismissed.".formatted(dismissed);
    return "%s, %s%s"
        .formatted(
            count(articles, "article"),
            all == 0 ? "nothing flagged" : count(all, "flag") + each,
            rest);
  }

  private static String count(long number, String thing) {
    return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }
}
