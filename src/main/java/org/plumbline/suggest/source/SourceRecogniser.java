package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.press.Press;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** Finds the sources of an article, and what each says. */
public final class SourceRecogniser {

  private final CueWords words = CueWords.read();
  private final Lexicon kinds = Lexicon.read("kinds.txt");
  private final Press press = new Press();

  /**
   * What was found: attributions, and sources to which nothing in particular is attributed, such as
   * credits and by-lines.
   */
  public record Finds(List<Attribution> attributions, List<FoundSource> credits) {
    public Finds {
      attributions = List.copyOf(attributions);
      credits = List.copyOf(credits);
    }
  }

  /**
   * Reads an article.
   *
   * @param text the whole article
   * @param analyses its paragraphs, in reading order
   */
  public Finds recognise(String text, List<Analysis> analyses) {
    List<TextRange> paragraphs = analyses.stream().map(Analysis::paragraph).toList();
    Quotations quotations = Quotations.of(text, paragraphs);
    Speech speech = new Speech(text, quotations);
    List<Draft> drafts =
        drafts(analyses, constructions(text, quotations)).stream()
            .filter(draft -> !speech.isQuoted(draft))
            .map(speech::whole)
            .toList();
    Names names = new Names(text, analyses, kinds, press);
    return new Finds(
        speech
            .continued(Outermost.of(drafts, text.length(), names::isPublication), paragraphs)
            .stream()
            .map(draft -> attribution(draft, names))
            .toList(),
        new Credits(press).of(text, paragraphs));
  }

  private List<Construction> constructions(String text, Quotations quotations) {
    return List.of(
        new SpokenVerb(words, quotations, text),
        new AccordingTo(),
        new Colon(kinds, press),
        new VerbCue(words),
        new PassiveCue(words),
        new AdjectiveCue(words),
        new NounCue(words, kinds));
  }

  private static List<Draft> drafts(List<Analysis> analyses, List<Construction> constructions) {
    List<Draft> drafts = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        Tree tree = new Tree(sentence);
        constructions.forEach(construction -> construction.find(tree, drafts::add));
      }
    }
    return drafts;
  }

  private static Attribution attribution(Draft draft, Names names) {
    FoundSource source = new FoundSource(Spans.of(draft.source()), names.of(draft));
    return new Attribution(source, draft.cue(), new Spans(draft.content()));
  }
}
