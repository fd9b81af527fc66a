package org.plumbline.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.decoder.Decoded;
import org.plumbline.language.decoder.Decoder;
import org.plumbline.language.decoder.ModelInput;

/**
 * Reads texts with NLP4J alone and with our decoder, both on NLP4J's words, and says how many words
 * they read differently and what each took. NLP4J runs without embeddings and gazetteers, too.
 */
public final class Agreement {

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

  private Agreement() {}

  /**
   * @param texts files to read; the sample articles where there is none
   */
  public static void main(String[] texts) throws IOException {
    long start = System.nanoTime();
    Path model = Path.of(System.getProperty(EnglishModel.FOLDER), EnglishModel.FILE);
    Decoder ours = Decoder.read(ModelInput.open(model));
    System.out.printf("ours: loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    start = System.nanoTime();
    NLPDecoder theirs =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    System.out.printf("NLP4J: loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);

    List<NLPNode[]> sentences = new ArrayList<>();
    for (String paragraph : paragraphs(texts)) {
      theirs.getTokenizer().segmentize(paragraph).stream()
          .map(theirs::toNodeArray)
          .forEach(sentences::add);
    }
    List<List<String>> forms =
        sentences.stream()
            .map(nodes -> Arrays.stream(nodes).skip(1).map(NLPNode::getWordForm).toList())
            .toList();
    int words = forms.stream().mapToInt(List::size).sum();
    for (int round = 1; round <= 3; round++) {
      time("NLP4J", words, sentences, nodes -> theirs.decode(fresh(theirs, nodes)));
      time("ours", words, forms, ours::decode);
    }
    int[] differing = new int[4];
    for (int i = 0; i < sentences.size(); i++) {
      compare(theirs.decode(sentences.get(i)), ours.decode(forms.get(i)), differing);
    }
    System.out.printf(
        "of %d words differ: tags %d, heads %d, relations %d, names %d%n",
        words, differing[0], differing[1], differing[2], differing[3]);
  }

  private static List<String> paragraphs(String[] texts) throws IOException {
    if (texts.length == 0) {
      return SampleText.paragraphs();
    }
    List<String> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.addAll(
          Files.readString(Path.of(text)).lines().filter(line -> !line.isBlank()).toList());
    }
    return paragraphs;
  }

  /** Without what was decided before. */
  private static NLPNode[] fresh(NLPDecoder decoder, NLPNode[] nodes) {
    NLPNode[] fresh = new NLPNode[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      fresh[i] = decoder.create();
      if (i > 0) {
        fresh[i].setWordForm(nodes[i].getWordForm());
        fresh[i].setID(i);
      } else {
        fresh[i].toRoot();
      }
    }
    return fresh;
  }

  private static <T> void time(String who, int words, List<T> sentences, Consumer<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    sentences.forEach(work);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf("%s: %.0f words a second of one core%n", who, words / seconds);
  }

  private static void compare(NLPNode[] theirs, Decoded ours, int[] differing) {
    for (int i = 1; i < theirs.length; i++) {
      NLPNode node = theirs[i];
      String tag = node.getNamedEntityTag();
      differing[0] += node.getPartOfSpeechTag().equals(ours.tag(i - 1)) ? 0 : 1;
      differing[1] += node.getDependencyHead().getID() - 1 == ours.head(i - 1) ? 0 : 1;
      differing[2] += node.getDependencyLabel().equals(ours.relation(i - 1)) ? 0 : 1;
      String name = tag.length() < 2 ? tag : tag.substring(2);
      differing[3] += name.equals(ours.name(i - 1)) ? 0 : 1;
    }
  }
}
