package org.plumbline.suggest.claim;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.language.Analysis;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Framing;
import org.plumbline.language.statement.Framing.Frame;
import org.plumbline.language.statement.Polarity;
import org.plumbline.language.statement.Predicate;
import org.plumbline.language.statement.Stance;
import org.plumbline.language.statement.Stances;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Spans;
import org.plumbline.suggest.claim.StatementFinder.Statement;
import org.plumbline.text.TextRange;

/** Tells how firmly a text puts a statement, and finds statements that the text itself makes. */
public final class ClaimRecogniser {

  private final Stances stances = new Stances();
  private final Polarity polarity = new Polarity();
  private final Framing framing = new Framing(stances, polarity);
  private final StatementFinder statements = new StatementFinder();
  private final OwnStatements own = new OwnStatements(stances);

  /**
   * How an attributed statement is put.
   *
   * @param content what is said
   * @param context the sentence or sentences in which it stands, its attribution included
   */
  public Claim describe(Spans content, TextRange context, List<Analysis> analyses) {
    boolean isAttributed = !content.hull().contains(context);
    return statements
        .find(content, analyses)
        .map(statement -> claim(statement, content, context, isAttributed))
        .orElse(isAttributed ? new Claim(Certainty.REPORTED, false) : Claim.PLAIN);
  }

  private Claim claim(Statement statement, Spans content, TextRange context, boolean isAttributed) {
    Tree tree = statement.tree();
    Predicate predicate = Predicate.of(tree, statement.top());
    IntPredicate isFrame =
        word ->
            context.overlaps(tree.sentence().token(word).range())
                && !StatementFinder.isIn(tree, word, content);
    List<Frame> frames = framing.around(tree, statement.top(), isFrame);
    if (frames.isEmpty() && isAttributed) {
      frames = List.of(new Frame(Stance.REPORT, false));
    }
    boolean isRaised = frames.contains(new Frame(Stance.SPECULATION, true));
    return new Claim(
        CertaintyRule.of(frames, isHedged(predicate)), polarity.isNegated(predicate) ^ isRaised);
  }

  /** "May have been", "is believed to", "alleged". */
  private boolean isHedged(Predicate predicate) {
    Tree tree = predicate.tree();
    return IntStream.range(0, predicate.words().size())
        .anyMatch(
            at -> {
              int word = predicate.words().get(at);
              return stances.isHedged(tree, word)
                  || (at > 0 && stances.isHedge(tree, word))
                  || (word != predicate.last()
                      && stances.of(tree, word).filter(Stance.SPECULATION::equals).isPresent());
            });
  }

  /**
   * Checkable statements that the text makes in its own voice.
   *
   * @param attributed what is attributed already, and so is not the text's own
   */
  public List<FoundClaim> unattributed(
      String text, List<Analysis> analyses, List<Spans> attributed) {
    return own.find(text, analyses, attributed).stream()
        .map(place -> found(Spans.of(place.span()), place.context(), analyses))
        .toList();
  }

  private FoundClaim found(Spans spans, TextRange context, List<Analysis> analyses) {
    return new FoundClaim(spans, describe(spans, context, analyses));
  }
}
