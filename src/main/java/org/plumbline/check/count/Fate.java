package org.plumbline.check.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.language.grammar.Lexicon;

/** What befell those counted. */
enum Fate {
  DEAD,
  HURT,
  MISSING,
  SURVIVING,
  CAPTURED,
  ARRESTED,
  RESCUED,
  TRAPPED,
  EVACUATED,
  INFECTED,
  HOSPITALIZED,
  DISMISSED,
  FLED,
  DESTROYED,
  DAMAGED,
  SUNK,
  CLOSED;

  private static final Lexicon WORDS = Lexicon.beside(Fate.class, "fates.txt");

  /**
   * Fates that are told of different ones: news counts nobody killed among the wounded, but may
   * count some of the infected among the dead.
   */
  private static final List<Set<Fate>> APART =
      List.of(
          Set.of(DEAD, HURT, MISSING),
          Set.of(DEAD, SURVIVING, MISSING),
          Set.of(DEAD, CAPTURED, MISSING),
          Set.of(DESTROYED, DAMAGED));

  /**
   * @param words a lemma, and for a phrasal verb its particle: "lay off"
   */
  static Optional<Fate> of(String words) {
    return WORDS.meaning(words).map(Fate::valueOf);
  }

  /** Whether nobody is counted with both. */
  boolean excludes(Fate other) {
    return this != other
        && APART.stream().anyMatch(fates -> fates.contains(this) && fates.contains(other));
  }
}
