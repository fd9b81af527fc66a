package org.plumbline.check.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.text.TextRange;

/**
 * Two people who are introduced together, "Ann Lee and Bo Carr", and of whom one comes again with
 * somebody nobody has introduced: "Lee and Kahn".
 */
final class Pairs {

  private record Pair(NameMention one, NameMention other) {
    TextRange range() {
      return one.range().hull(other.range());
    }

    Stream<NameMention> both() {
      return Stream.of(one, other);
    }

    Set<String> surnames() {
      return both().map(name -> Likeness.plain(name.surname())).collect(Collectors.toSet());
    }
  }

  private final List<Pair> pairs;
  private final Set<String> introduced;

  Pairs(Names names) {
    List<NameMention> people = names.people().toList();
    this.pairs =
        IntStream.range(1, people.size())
            .mapToObj(at -> new Pair(people.get(at - 1), people.get(at)))
            .filter(pair -> isJoined(pair.one(), pair.other()))
            .toList();
    this.introduced =
        names.all().stream()
            .filter(name -> name.isFull() || !name.isPerson())
            .flatMap(name -> name.words().stream())
            .map(Likeness::plain)
            .collect(Collectors.toSet());
  }

  private static boolean isJoined(NameMention one, NameMention other) {
    int between = one.at().last() + 1;
    return one.at().number() == other.at().number()
        && other.at().first() == between + 1
        && other.titles().isEmpty()
        && one.at().sentence().token(between).lemma().equals("and");
  }

  Stream<Conflict> conflicts() {
    List<Pair> full =
        pairs.stream().filter(pair -> pair.both().allMatch(NameMention::isFull)).toList();
    return pairs.stream()
        .filter(pair -> pair.both().noneMatch(NameMention::isFull))
        .flatMap(bare -> full.stream().flatMap(known -> conflict(known, bare).stream()).limit(1));
  }

  private Optional<Conflict> conflict(Pair known, Pair bare) {
    boolean isHalfKnown =
        known.range().start() < bare.range().start()
            && bare.surnames().stream().filter(known.surnames()::contains).count() == 1;
    return bare.both()
        .filter(name -> isHalfKnown && name.titles().isEmpty())
        .filter(name -> !introduced.contains(Likeness.plain(name.surname())))
        .findFirst()
        .map(
            stranger ->
                new Conflict(
                    "“%s” stands where “%s” was introduced, and nowhere in full."
                        .formatted(
                            stranger.surname(),
                            known
                                .both()
                                .filter(
                                    name ->
                                        !bare.surnames().contains(Likeness.plain(name.surname())))
                                .map(name -> String.join(" ", name.words()))
                                .findFirst()
                                .orElse("")),
                    List.of(known.range(), stranger.range())));
  }
}
