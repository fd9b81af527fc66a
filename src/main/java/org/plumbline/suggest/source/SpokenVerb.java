package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.text.TextRange;

/**
 * A verb of saying beside a quotation, whatever the parser makes of it: "…," said the man; she
 * added, "…"; he asked: "…".
 */
final class SpokenVerb implements Construction {

  /** How many units of text a recipient or an adverb may put between the cue and the quotation. */
  private static final int FAR = 90;

  private static final int NEAR = 3;

  private final CueWords words;
  private final Quotations quotations;
  private final String text;

  SpokenVerb(CueWords words, Quotations quotations, String text) {
    this.words = words;
    this.quotations = quotations;
    this.text = text;
  }

  @Override
  public void find(Tree tree, Consumer<Draft> found) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.isVerb(word)
          && !tree.is(word, "aux", "auxpass")
          && isOfSpeech(tree.lemma(word))
          && quotations.at(tree.token(word).range().start()).isEmpty()) {
        draft(tree, word).ifPresent(found);
      }
    }
  }

  private boolean isOfSpeech(String lemma) {
    return words.verbs().has(lemma, "that") || words.verbs().has(lemma, "quote");
  }

  private Optional<Draft> draft(Tree tree, int verb) {
    OptionalInt subject = Subjects.of(tree, verb);
    if (subject.isEmpty()) {
      subject = nounAfter(tree, verb);
    }
    if (subject.isEmpty() || VerbCue.isPassive(tree, verb)) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    VerbGroup group = VerbGroup.of(tree, verb);
    SourcePhrase source = SourcePhrase.of(tree, head, verb);
    TextRange cue = tree.range(group.first(), group.last());
    TextRange who = tree.range(source.first(), source.last());
    if (quotations.at(who.start()).isPresent()) {
      return Optional.empty();
    }
    boolean tags = words.verbs().has(tree.lemma(verb), "quote");
    boolean shared = tree.child(verb, "nsubj").isEmpty() && who.end() < cue.start();
    boolean speaks = VerbComplements.finiteClause(tree, verb).orElse(-1) > verb;
    List<TextRange> said = new ArrayList<>();
    after(Math.max(cue.end(), who.end())).ifPresent(said::add);
    before(shared ? cue.start() : Math.min(cue.start(), who.start()))
        .filter(quotation -> leadsOn(quotation) || (said.isEmpty() && !speaks && tags))
        .ifPresent(quotation -> said.addFirst(quotation));
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(tree, head, verb, who, Optional.of(cue), said));
  }

  /** "…," says John: without a subject that the parser knows, the name that follows is it. */
  private static OptionalInt nounAfter(Tree tree, int verb) {
    OptionalInt after = tree.child(verb, "dobj", "attr", "dep", "npadvmod");
    return after.isPresent() && after.getAsInt() > verb && tree.isNoun(after.getAsInt())
        ? after
        : OptionalInt.empty();
  }

  private Optional<TextRange> before(int start) {
    int at = start - 1;
    while (at >= 0 && start - at <= NEAR && isGap(text.charAt(at))) {
      at--;
    }
    return at < 0 ? Optional.empty() : quotations.at(at).filter(SpokenVerb::isSpeech);
  }

  /** Whether a quotation does not end like a sentence, so that its speaker must follow. */
  private boolean leadsOn(TextRange quotation) {
    int at = quotation.end() - 1;
    while (at > quotation.start()
        && "\"'”’».".indexOf(text.charAt(at)) >= 0
        && text.charAt(at) != '.') {
      at--;
    }
    return text.charAt(at) == ','
        || !(text.charAt(at) == '.' || text.charAt(at) == '?' || text.charAt(at) == '!');
  }

  private Optional<TextRange> after(int end) {
    int limit = Math.min(text.length(), end + FAR);
    for (int at = end; at < limit; at++) {
      Optional<TextRange> quotation = quotations.at(at);
      if (quotation.isPresent()) {
        return quotation.filter(q -> isLedInto(q.start(), end) && isSpeech(q));
      }
      if (".;?!\n".indexOf(text.charAt(at)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a comma or colon, or nothing at all, leads from a cue into a quotation. */
  private boolean isLedInto(int quotation, int cueEnd) {
    int at = quotation - 1;
    while (at > cueEnd && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at <= cueEnd || text.charAt(at) == ',' || text.charAt(at) == ':';
  }

  private static boolean isGap(char unit) {
    return unit == ' '
        || unit == '\u00a0'
        || unit == ','
        || unit == '-'
        || unit == '–'
        || unit == '—';
  }

  private static boolean isSpeech(TextRange quotation) {
    return quotation.length() > 4;
  }
}
