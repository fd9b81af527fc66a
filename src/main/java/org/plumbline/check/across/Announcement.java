package org.plumbline.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.check.across.ArticleDigest.Outlet;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** Puts into words who says what of one thing. */
final class Announcement {

  /** In characters; of a longer title, its beginning tells which one it is. */
  private static final int LONGEST_TITLE = 50;

  /** How many articles of one value are named. */
  private static final int MOST_NAMED = 3;

  private final Function<ArticleId, Outlet> outlets;

  Announcement(Function<ArticleId, Outlet> outlets) {
    this.outlets = outlets;
  }

  /**
   * @param mentions of one thing, in a stable order
   */
  Flag of(List<Mention> mentions) {
    return Flag.of(
        Dossier.CHECK,
        isDisputed(mentions) ? Severity.LOW : Severity.HIGH,
        message(mentions),
        mentions.stream().map(Mention::evidence).toList(),
        mentions.stream().map(Mention::value).toList());
  }

  /** Whether sources disagree, and the articles only say so. */
  private static boolean isDisputed(List<Mention> mentions) {
    return mentions.stream()
        .allMatch(
            one ->
                mentions.stream()
                    .filter(other -> !one.isOfOneValueWith(other))
                    .allMatch(one::isDisputedBy));
  }

  private String message(List<Mention> mentions) {
    List<List<Mention>> byValue = new ArrayList<>();
    for (Mention mention : mentions) {
      byValue.stream()
          .filter(group -> group.getFirst().isOfOneValueWith(mention))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(mention), () -> byValue.add(new ArrayList<>(List.of(mention))));
    }
    String said =
        byValue.stream()
            .map(group -> named(articles(group)) + ": " + fullest(group))
            .collect(Collectors.joining("; "));
    return said + ", of what seems to be one event" + day(mentions) + ".";
  }

  private static Set<ArticleId> articles(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.evidence().article())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of several ways of putting a value, the one that says most. */
  private static String fullest(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::value)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private String named(Set<ArticleId> of) {
    List<String> names = new ArrayList<>(new LinkedHashSet<>(of.stream().map(this::name).toList()));
    int more = names.size() - MOST_NAMED;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
  }

  private String name(ArticleId id) {
    Outlet outlet = outlets.apply(id);
    String title = outlet.title();
    return outlet
        .publisher()
        .orElseGet(
            () ->
                title.length() <= LONGEST_TITLE
                    ? "“" + title + "”"
                    : "“" + title.substring(0, LONGEST_TITLE).strip() + "…”");
  }

  private String day(List<Mention> mentions) {
    Set<Optional<?>> days =
        mentions.stream()
            .map(mention -> outlets.apply(mention.evidence().article()).publishedOn())
            .collect(Collectors.toSet());
    return days.size() == 1 && !days.contains(Optional.empty()) ? ", published on one day" : "";
  }
}
