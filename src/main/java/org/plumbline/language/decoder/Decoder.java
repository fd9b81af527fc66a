package org.plumbline.language.decoder;

import java.io.IOException;
import java.util.List;

/** Tags, names and parses sentences. May be used by several threads at once. */
public final class Decoder {

  /** What the models were trained to see in the place of a word where the root of a tree is. */
  private static final String ROOT = "@#r$%";

  /** What a model begins with; goes up by one with every change of what is in it. */
  public static final int FORMAT = 1;

  private static final Value[] FIRST = {Value.of("0")};
  private static final Value[] LAST = {Value.of("1")};

  private final Lexicon ambiguityClasses;
  private final Lexicon wordClusters;
  private final Lemmas lemmas;
  private final SequenceTagger partsOfSpeech;
  private final SequenceTagger names;
  private final ArcParser parser;

  private Decoder(ModelInput in) throws IOException {
    this.ambiguityClasses = Lexicon.read(in);
    this.wordClusters = Lexicon.read(in);
    this.lemmas = Lemmas.read(in);
    this.partsOfSpeech = new SequenceTagger(Classifier.read(in), Field.PART_OF_SPEECH_TAG);
    this.names = new SequenceTagger(Classifier.read(in), Field.NAMED_ENTITY_TAG);
    this.parser = new ArcParser(Classifier.read(in));
  }

  /**
   * @throws IOException when the model is of another version
   */
  public static Decoder read(ModelInput in) throws IOException {
    if (in.integer() != FORMAT) {
      throw new IOException("it is of another version");
    }
    return new Decoder(in);
  }

  /** Whether a word in lower case is known as a name alone, or not at all. */
  public boolean isName(String lower) {
    return ambiguityClasses.of(lower).isName();
  }

  /**
   * @param forms the words of one sentence, none of them empty
   */
  public Decoded decode(List<String> forms) {
    Words words = new Words(forms.size() + 1);
    String[] simplified = new String[words.size()];
    for (int word = 1; word < words.size(); word++) {
      simplified[word] = SimpleForm.of(forms.get(word - 1));
      describe(words, word, simplified[word]);
      simplified[word] = Letters.lower(simplified[word]);
    }
    describeRoot(words);
    String[] tags = partsOfSpeech.tag(words);
    String[] written = new String[words.size()];
    for (int word = 1; word < words.size(); word++) {
      words.set(Field.LEMMA, word, lemmas.known(simplified[word], tags[word]));
      written[word] = lemmas.written(forms.get(word - 1), simplified[word], tags[word]);
    }
    String[] nameTags = Names.mended(names.tag(words));
    return new Decoded(tags, written, nameTags, parser.parse(words));
  }

  private void describe(Words words, int word, String simplified) {
    boolean isFirst = word == 1;
    String lower = Letters.lower(simplified);
    words.set(Field.WORD_FORM_SIMPLIFIED, word, simplified);
    words.set(Field.WORD_FORM_SIMPLIFIED_LOWERCASE, word, lower);
    words.set(Field.WORD_SHAPE, word, Spelling.shape(simplified));
    words.setAll(Field.ORTHOGRAPHIC, word, Spelling.marks(simplified, isFirst));
    if (isFirst) {
      words.setAll(Field.POSITIONAL, word, FIRST);
    } else if (word == words.size() - 1) {
      words.setAll(Field.POSITIONAL, word, LAST);
    }
    describeAffixes(words, word, lower);
    Lexicon.Entry classes = ambiguityClasses.of(lower);
    if (!classes.isEmpty()) {
      words.set(Field.AMBIGUITY_CLASSES, word, classes.joined());
      words.setAll(Field.AMBIGUITY_CLASSES, word, classes.members());
    }
    words.setAll(Field.WORD_CLUSTERS, word, wordClusters.of(lower).members());
  }

  /** Beginnings and ends that are not the whole word. */
  private static void describeAffixes(Words words, int word, String lower) {
    int length = lower.length();
    if (length > 1) {
      words.set(Field.SUFFIX_1, word, lower.substring(length - 1));
    }
    if (length > 2) {
      words.set(Field.PREFIX_2, word, lower.substring(0, 2));
      words.set(Field.SUFFIX_2, word, lower.substring(length - 2));
    }
    if (length > 3) {
      words.set(Field.PREFIX_3, word, lower.substring(0, 3));
      words.set(Field.SUFFIX_3, word, lower.substring(length - 3));
    }
    if (length > 4) {
      words.set(Field.SUFFIX_4, word, lower.substring(length - 4));
    }
  }

  private static void describeRoot(Words words) {
    Value root = Value.of(ROOT);
    words.set(Field.LEMMA, 0, root);
    words.set(Field.PART_OF_SPEECH_TAG, 0, root);
  }
}
