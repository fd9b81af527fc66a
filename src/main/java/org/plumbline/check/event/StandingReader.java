package org.plumbline.check.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Lexicon;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Polarity;
import org.plumbline.language.statement.Stance;
import org.plumbline.language.statement.Stances;
import org.plumbline.model.Claim.Certainty;

/** Reads how firmly an event is put, from its word up to the top of the sentence. */
final class StandingReader {

  private static final Lexicon PLANS = Lexicon.beside(StandingReader.class, "plans.txt");
  private static final Lexicon CERTAINTIES =
      Lexicon.beside(StandingReader.class, "certainties.txt");

  private static final Lexicon FALSEHOODS = Lexicon.beside(StandingReader.class, "falsehoods.txt");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "once", "until", "till", "whenever");
  private static final Set<String> DUTIES =
      Set.of("would", "should", "must", "shall", "can", "ought", "'d");
  private static final Set<String> FUTURES = Set.of("will", "'ll");
  private static final Set<String> DEGREES =
      Set.of(
          "fully",
          "entirely",
          "completely",
          "only",
          "just",
          "immediately",
          "always",
          "all",
          "necessarily",
          "directly",
          "quite",
          "enough",
          "alone",
          "significantly",
          "much",
          "far");
  private static final Set<String> TOLD_BY_GERUND =
      Set.of("after", "by", "since", "despite", "following", "in", "on", "for");

  private final Stances stances;
  private final Polarity polarity;
  private final Tree tree;
  private final int word;

  private Mode mode = Mode.ACTUAL;
  private boolean isNegated;
  private boolean isSure;
  private OptionalInt hedge = OptionalInt.empty();
  private final List<Integer> denials = new ArrayList<>();
  private final List<Integer> confirmations = new ArrayList<>();
  private final Set<Integer> speakers = new HashSet<>();
  private boolean isReported;

  private StandingReader(Stances stances, Polarity polarity, Predication predication) {
    this.stances = stances;
    this.polarity = polarity;
    this.tree = predication.tree();
    this.word = predication.word();
  }

  static Standing read(Stances stances, Polarity polarity, Predication predication) {
    StandingReader reader = new StandingReader(stances, polarity, predication);
    if (predication.clause() != predication.word()) {
      reader.own(predication.word());
    }
    reader.own(predication.clause());
    reader.climb(predication.clause());
    return reader.standing();
  }

  private Standing standing() {
    Certainty certainty =
        !denials.isEmpty()
            ? Certainty.DENIED
            : hedge.isPresent()
                ? Certainty.SPECULATED
                : isSure || !confirmations.isEmpty()
                    ? Certainty.CONFIRMED
                    : isReported ? Certainty.REPORTED : Certainty.ASSERTED;
    int cue =
        denials.stream()
            .findFirst()
            .or(() -> hedge.stream().boxed().findFirst())
            .or(() -> confirmations.stream().findFirst())
            .orElse(word);
    if (tree.form(tree.size() - 1).equals("?")) {
      mode = Mode.OPEN;
    }
    return new Standing(mode, isNegated, certainty, speakers, tree.sentence().token(cue).range());
  }

  /** What the words beside a predicate say: negations, modal verbs, adverbs, conditions. */
  private void own(int at) {
    boolean isDenied = polarity.isNegated(tree, at);
    isNegated ^= isDenied;
    if (isDenied && tree.dependents(at).anyMatch(this::isDegree)) {
      plan(Mode.OPEN);
    }
    for (int below : tree.dependents(at).toArray()) {
      String form = Nouns.lower(tree, below);
      if (tree.is(below, "aux") && FUTURES.contains(form)) {
        plan(Mode.PLANNED);
      } else if (tree.is(below, "aux") && DUTIES.contains(form)) {
        plan(Mode.OPEN);
      } else if (tree.is(below, "mark", "complm", "advmod") && CONDITIONS.contains(form)) {
        plan(Mode.OPEN);
      } else if (tree.is(below, "cc") && form.equals("or")) {
        plan(Mode.OPEN);
      } else if (tree.is(below, "advmod") && CERTAINTIES.contains(form)) {
        isSure = true;
      } else if (tree.lemma(below).equals("accord")) {
        isReported = true;
        tree.dependents(below)
            .flatMap(to -> tree.dependents(to))
            .filter(source -> tree.is(source, "pobj"))
            .forEach(speakers::add);
      }
    }
    if (stances.isHedged(tree, at)) {
      if (isAhead(at)) {
        plan(Mode.PLANNED);
      }
      tree.dependents(at).filter(below -> stances.isHedge(tree, below)).forEach(this::hedge);
    }
  }

  /** "Did not rise as fast", "did not fully agree" say how, not whether. */
  private boolean isDegree(int word) {
    boolean isCompared =
        tree.dependents(word)
            .anyMatch(below -> Set.of("as", "so", "too", "that").contains(tree.lemma(below)));
    return tree.is(word, "advmod", "acomp", "npadvmod")
        && (isCompared
            || DEGREES.contains(Nouns.lower(tree, word))
            || tree.tag(word).endsWith("R"));
  }

  /** "May move" is of what is to come, "may have moved" and "may be dead" are not. */
  private boolean isAhead(int verb) {
    return tree.dependents(verb).anyMatch(below -> tree.tag(below).equals("MD"))
        && tree.dependents(verb)
            .noneMatch(below -> tree.is(below, "aux") && tree.lemma(below).equals("have"))
        && !tree.lemma(verb).equals("be")
        && !tree.tag(verb).equals("VBG");
  }

  private void hedge(int cue) {
    hedge = hedge.isPresent() ? hedge : OptionalInt.of(cue);
  }

  /** What a verb makes of what its infinitive tells. */
  private String madeBy(int verb) {
    boolean isThought = stances.of(tree, verb).isPresent() || stances.isHedge(tree, verb);
    return PLANS.meaning(tree.lemma(verb)).orElse(isThought ? "done" : "open");
  }

  private void plan(String made, int verb) {
    switch (made) {
      case "made" -> plan(Mode.PLANNED);
      case "open" -> plan(Mode.OPEN);
      case "weighed" -> {
        plan(Mode.PLANNED);
        hedge(verb);
      }
      default -> {}
    }
  }

  private void plan(Mode stronger) {
    mode = mode.compareTo(stronger) >= 0 ? mode : stronger;
  }

  private void climb(int from) {
    boolean isSaid = true;
    aside(from);
    for (int at = from; tree.head(at) != Token.ROOT; at = tree.head(at)) {
      int above = tree.head(at);
      if (isSaid) {
        isSaid = step(at, above);
      }
      if (isContent(at) || tree.is(at, "parataxis")) {
        attribute(above, isSaid);
      }
    }
    boolean isOrder = tree.head(from) == Token.ROOT && tree.tag(from).equals("VB");
    if (isOrder && tree.dependents(from).noneMatch(tree::isSubject)) {
      plan(Mode.OPEN);
    }
  }

  /** "…, the operator said, …". */
  private void aside(int clause) {
    tree.dependents(clause)
        .filter(below -> tree.is(below, "parataxis", "advcl") && tree.isVerb(below))
        .filter(below -> below > clause && tree.dependent(below, "nsubj").isPresent())
        .filter(below -> tree.dependent(below, "mark", "advmod").isEmpty())
        .forEach(below -> attribute(below, true));
  }

  /** Whether what is told still is what is said, one word further up. */
  private boolean step(int at, int above) {
    boolean isInfinitive = tree.isInfinitive(at);
    if (tree.is(at, "xcomp", "oprd")) {
      if (polarity.refuses(tree, above)) {
        isNegated ^= true;
      } else if (isInfinitive || tree.tag(at).equals("VBG")) {
        plan(madeBy(above), above);
      }
      own(above);
      if (stances.isHedge(tree, above)) {
        hedge(above);
      }
      return true;
    }
    if (isContent(at)) {
      content(at, above);
      return !tree.isNoun(at) || isThoughtOf(above);
    }
    if (tree.is(at, "acomp")) {
      own(above);
      return true;
    }
    if (tree.is(at, "conj")) {
      if (tree.dependents(at).noneMatch(tree::isSubject)) {
        tree.dependents(above)
            .filter(below -> below < at && tree.is(below, "aux"))
            .filter(below -> stances.isHedge(tree, below))
            .forEach(this::hedge);
      }
      return true;
    }
    if (isInfinitive) {
      plan(PLANS.contains(tree.lemma(above)) ? Mode.PLANNED : Mode.OPEN);
    }
    if (tree.is(at, "pcomp") && !TOLD_BY_GERUND.contains(tree.lemma(above))) {
      plan(Mode.OPEN);
    }
    return false;
  }

  /**
   * Whether what stands over a noun tells what somebody says or means of it: "rumours of a merger"
   * doubt that there is one, while "rumours about the merger" need not.
   */
  private boolean isThoughtOf(int above) {
    boolean isRumour = tree.lemma(above).equals("of") && stance(tree.head(above)).isPresent();
    return isRumour || stance(above).isPresent() || PLANS.contains(tree.lemma(above));
  }

  /** What the word above says of a clause that it governs, where it cites nobody. */
  private void content(int at, int above) {
    boolean isJudged = tree.lemma(above).equals("be");
    if (tree.isNoun(at) && !isJudged) {
      PLANS.meaning(tree.lemma(above)).ifPresent(made -> plan(made, above));
    } else if (stances.of(tree, above).isEmpty() && !isJudged) {
      PLANS
          .meaning(tree.lemma(above))
          .filter(made -> !made.equals("done"))
          .ifPresent(_ -> plan(Mode.OPEN));
    }
    for (int below : tree.dependents(above).toArray()) {
      if (tree.is(below, "acomp")) {
        if (stances.isHedge(tree, below)) {
          hedge(below);
        }
        isSure |= CERTAINTIES.contains(tree.lemma(below)) && !polarity.isNegated(tree, above);
        isNegated ^= FALSEHOODS.contains(tree.lemma(below));
      }
    }
  }

  /** Whether a word heads what another one says or thinks: "said that", "speculation that". */
  private boolean isContent(int at) {
    int above = tree.head(at);
    if (tree.isVerb(at)) {
      boolean isThat = tree.is(at, "acl", "relcl") && tree.dependent(at, "mark").isPresent();
      return tree.is(at, "ccomp", "csubj", "parataxis", "xcomp", "csubjpass") || isThat;
    }
    boolean isNounOfThought =
        tree.is(at, "pobj") && tree.isNoun(tree.head(above)) && tree.is(above, "prep");
    boolean isJudged =
        tree.is(at, "nsubj")
            && tree.lemma(above).equals("be")
            && tree.dependents(above).anyMatch(below -> tree.is(below, "acomp"));
    return tree.isNoun(at)
        && (tree.is(at, "dobj", "nsubjpass", "ccomp") || isNounOfThought || isJudged);
  }

  /** What somebody who is cited says of it. */
  private void attribute(int above, boolean isSaid) {
    int teller = tree.is(above, "prep") ? tree.head(above) : above;
    Optional<Stance> stance = stance(teller);
    if (stance.isEmpty()) {
      return;
    }
    isReported = true;
    if (!isSaidOf(teller)) {
      Subjects.of(tree, teller).ifPresent(this::cite);
    }
    tree.agents(teller).forEach(speakers::add);
    if (isSaid) {
      weigh(teller, stance.get());
    }
  }

  /** "Is rumoured to leave", "is believed to have left": by others, of the subject. */
  private boolean isSaidOf(int teller) {
    return tree.tag(teller).startsWith("JJ") || tree.dependent(teller, "auxpass").isPresent();
  }

  private void cite(int speaker) {
    if (tree.isNoun(speaker) || Nouns.isPronoun(tree, speaker)) {
      speakers.add(speaker);
    }
    if (tree.isNoun(speaker) && stances.isHedged(tree, speaker)) {
      tree.dependents(speaker).filter(below -> stances.isHedge(tree, below)).forEach(this::hedge);
    }
  }

  private Optional<Stance> stance(int teller) {
    boolean isRuledOut =
        tree.lemma(teller).equals("rule")
            && tree.dependents(teller).anyMatch(below -> tree.lemma(below).equals("out"));
    return isRuledOut ? Optional.of(Stance.DENIAL) : stances.of(tree, teller);
  }

  private void weigh(int teller, Stance stance) {
    boolean isUndone = polarity.isNegated(tree, teller);
    for (int at = teller; tree.is(at, "xcomp"); at = tree.head(at)) {
      isUndone ^= polarity.refuses(tree, tree.head(at));
    }
    switch (stance) {
      case DENIAL -> {
        if (isUndone) {
          hedge(teller);
        } else {
          denials.add(teller);
        }
      }
      case CONFIRMATION -> {
        if (isUndone) {
          hedge(teller);
        } else {
          confirmations.add(teller);
        }
      }
      case SPECULATION -> {
        hedge(teller);
        isNegated ^= isUndone;
      }
      case REPORT -> {
        if (isUndone || stances.isHedged(tree, teller)) {
          hedge(teller);
        }
      }
    }
  }
}
