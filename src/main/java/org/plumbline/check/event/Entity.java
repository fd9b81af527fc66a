package org.plumbline.check.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.text.TextRange;

/**
 * Who or what is mentioned at a place.
 *
 * @param range of its head, in UTF-16 units of the text
 * @param head the lemma of its head, one for nouns used in turn ("soldiers", "troops")
 * @param aliases the heads of what it is also called right there: "Smith, a nurse"
 * @param names the words in its names, in lower case: of itself, or of what it belongs to
 * @param marks other words that tell it from its like: "second", "red", "three"
 * @param kind what sort of mention it is
 */
public record Entity(
    TextRange range,
    String head,
    Set<String> aliases,
    Set<String> names,
    Set<String> marks,
    Kind kind) {

  /** The sorts of mention. */
  public enum Kind {
    /** A proper name. */
    NAME,
    /** "The bridge", "its plant", "parliament": what is known, or was mentioned before. */
    DEFINITE,
    /** "Ballots": all there are, or some of them. */
    GENERAL,
    /** "A bridge": it may be another one than was mentioned before. */
    INDEFINITE,
    /** Of which it cannot be told what it is, such as a pronoun. */
    UNKNOWN
  }

  public Entity {
    aliases = Set.copyOf(aliases);
    names = Set.copyOf(names);
    marks = Set.copyOf(marks);
  }

  /** Whether this and a later mention are of one and the same. */
  public Likeness likeness(Entity later) {
    if (kind == Kind.UNKNOWN || later.kind == Kind.UNKNOWN) {
      return Likeness.OPEN;
    }
    if (kind == Kind.NAME && later.kind == Kind.NAME) {
      return likenessOfName(later);
    }
    if (!head.equals(later.head)) {
      boolean isAlias = aliases.contains(later.head) && later.kind == Kind.DEFINITE;
      return isAlias || later.aliases.contains(head) ? Likeness.SAME : Likeness.OPEN;
    }
    if (areApart(names, later.names) || areApart(marks, later.marks)) {
      return Likeness.OTHER;
    }
    return later.kind == Kind.INDEFINITE ? Likeness.OPEN : Likeness.SAME;
  }

  /** "Ann Lee" and "Lee" are one, "Ann Lee" and "Tom Lee" are not. */
  private Likeness likenessOfName(Entity later) {
    if (names.containsAll(later.names) || later.names.containsAll(names)) {
      return Likeness.SAME;
    }
    Set<String> common = new HashSet<>(names);
    common.retainAll(later.names);
    return common.isEmpty() || common.equals(Set.of(head)) ? Likeness.OTHER : Likeness.OPEN;
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
