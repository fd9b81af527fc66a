package org.plumbline.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.Flag.Severity;
import org.plumbline.model.Review.Decision;

/**
 * How many flags there are.
 *
 * @param bySeverity severities without any are left out
 * @param byDecision decisions without any are left out
 */
record FlagCounts(Map<Severity, Long> bySeverity, Map<Decision, Long> byDecision) {

  static final FlagCounts NONE = new FlagCounts(Map.of(), Map.of());

  static FlagCounts of(ReportedArticle reported) {
    Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    for (ReportedFlag flag : reported.flags()) {
      severities.merge(flag.flag().severity(), 1L, Long::sum);
      decisions.merge(flag.decision(), 1L, Long::sum);
    }
    return new FlagCounts(severities, decisions);
  }

  /** Those of this and another together. */
  FlagCounts with(FlagCounts other) {
    Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    severities.putAll(bySeverity);
    other.bySeverity.forEach((severity, number) -> severities.merge(severity, number, Long::sum));
    Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    decisions.putAll(byDecision);
    other.byDecision.forEach((decision, number) -> decisions.merge(decision, number, Long::sum));
    return new FlagCounts(severities, decisions);
  }

  boolean isNone() {
    return bySeverity.isEmpty();
  }

  long of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  long of(Decision decision) {
    return byDecision.getOrDefault(decision, 0L);
  }

  /** "5 flags: 2 high, 3 low; 4 open, 1 confirmed", or "nothing flagged". */
  String inWords() {
    if (isNone()) {
      return "nothing flagged";
    }
    long all = bySeverity.values().stream().mapToLong(Long::longValue).sum();
    return "%s: %s; %s".formatted(Wording.count(all, "flag"), each(bySeverity), each(byDecision));
  }

  private static String each(Map<? extends Enum<?>, Long> numbers) {
    return numbers.entrySet().stream()
        .map(entry -> "%,d %s".formatted(entry.getValue(), Wording.of(entry.getKey())))
        .collect(Collectors.joining(", "));
  }
}
