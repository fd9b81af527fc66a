package org.plumbline.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.text.TextRange;

/** English, read by NLP4J with its own models. Loading takes many seconds and a gigabyte. */
public final class Nlp4jAnalyser implements Analyser {

  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public Analysis analyse(String text, TextRange paragraph) {
    List<Sentence> sentences =
        decoder.getTokenizer().segmentize(paragraph.in(text)).stream()
            .map(tokens -> decoder.decode(decoder.toNodeArray(tokens)))
            .map(nodes -> sentence(text, nodes, paragraph.start()))
            .flatMap(Optional::stream)
            .toList();
    return new Analysis(paragraph, sentences);
  }

  private static Optional<Sentence> sentence(String text, NLPNode[] nodes, int offset) {
    List<Token> tokens = new ArrayList<>(nodes.length);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      TextRange range = new TextRange(offset + node.getStartOffset(), offset + node.getEndOffset());
      tokens.add(
          new Token(
              range,
              range.in(text),
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel(),
              name(node)));
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Sentence(tokens));
  }

  /** Without the letter that says where in a name the word stands. */
  private static String name(NLPNode node) {
    String tag = node.getNamedEntityTag();
    return tag == null || tag.length() < 2 ? "O" : tag.substring(2);
  }
}
