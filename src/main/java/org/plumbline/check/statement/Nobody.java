package org.plumbline.check.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.check.event.Entity;
import org.plumbline.check.event.Entity.Kind;
import org.plumbline.check.event.Event;
import org.plumbline.check.event.Nouns;
import org.plumbline.check.event.Participant;
import org.plumbline.check.event.Role;
import org.plumbline.language.grammar.ParsedText;

/**
 * "Nobody was hurt when the trams collided", "two men were hurt when the trams collided": who it
 * was is not said of nobody, so that the two sentences must tell of one occasion.
 */
final class Nobody {

  private static final Set<String> WORDS = Set.of("nobody", "no-one", "one");

  /** Nouns that the two sentences share: fewer may be of two occasions. */
  private static final int ENOUGH = 2;

  private final ParsedText text;

  Nobody(ParsedText text) {
    this.text = text;
  }

  /** Whether one tells that nobody did or suffered what the other tells of somebody. */
  boolean isContradicted(Event first, Event second) {
    return isDenied(first, second) || isDenied(second, first);
  }

  private boolean isDenied(Event nobody, Event somebody) {
    Optional<Participant> none =
        nobody.participants().stream().filter(own -> isAny(own, Nobody::isNobody)).findFirst();
    return nobody.standing().isNegated()
        && none.isPresent()
        && !somebody.standing().isNegated()
        && nobody.concept().equals(somebody.concept())
        && Contradiction.isFirm(nobody)
        && Contradiction.isFirm(somebody)
        && nobody.tense().equals(somebody.tense())
        && !Telling.isDevelopment(nobody, somebody)
        && !nobody.isElsewhere(somebody)
        && !nobody.isOpenAgainst(somebody)
        && isOfPerson(somebody, none.get().role())
        && isOfOneOccasion(nobody, somebody);
  }

  private static boolean isNobody(Entity mention) {
    return WORDS.contains(mention.head()) && mention.kind() == Kind.DEFINITE;
  }

  private static boolean isOfPerson(Event event, Role role) {
    return event.participants().stream()
        .filter(own -> own.role() == role)
        .anyMatch(own -> isAny(own, mention -> Nouns.isPerson(mention.head())));
  }

  private static boolean isAny(Participant participant, Predicate<Entity> condition) {
    return participant.mentions().stream().anyMatch(condition);
  }

  private boolean isOfOneOccasion(Event one, Event other) {
    Set<String> words = words(one);
    return words(other).stream().filter(words::contains).count() >= ENOUGH;
  }

  /** The nouns and names of a sentence, by lemma, without those for persons. */
  private Set<String> words(Event event) {
    return text.sentence(event.range()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.tag().startsWith("NN"))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .filter(noun -> !Nouns.isPerson(noun))
        .collect(Collectors.toSet());
  }
}
