package org.plumbline.check.article;

import java.util.List;
import java.util.Optional;
import org.plumbline.check.value.Interval;
import org.plumbline.language.Sentence;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.language.grammar.Tree;
import org.plumbline.model.Annotation;
import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;

/**
 * A figure where it stands.
 *
 * @param annotation that tags it
 * @param figure what it says
 * @param quote what stands there
 * @param value what it may be, by its ends and by how exactly it is written
 * @param paragraph the index of its paragraph among all of the text's, from 0
 * @param sentence in which it stands, where that was read
 * @param words its words in that sentence, by their indices; empty where it was not read
 */
public record FigureMention(
    Annotation annotation,
    Figure figure,
    String quote,
    Interval value,
    int paragraph,
    Optional<Sentence> sentence,
    List<Integer> words) {

  static FigureMention of(Annotation annotation, Figure figure, ParsedText text) {
    TextRange place = annotation.spans().hull();
    Optional<Sentence> sentence = text.sentence(place);
    return new FigureMention(
        annotation,
        figure,
        annotation.spans().quote(text.text()),
        Interval.of(figure.quantity()),
        text.division().at(place.start()).index(),
        sentence,
        sentence.map(read -> new Tree(read).words(place)).orElse(List.of()));
  }

  /** Where it stands, in UTF-16 units of the text. */
  public TextRange range() {
    return annotation.spans().hull();
  }

  public Optional<Tree> tree() {
    return sentence.map(Tree::new);
  }
}
