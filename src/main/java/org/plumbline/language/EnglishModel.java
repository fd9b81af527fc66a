package org.plumbline.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.language.decoder.Decoded;
import org.plumbline.language.decoder.Decoder;
import org.plumbline.language.decoder.ModelInput;
import org.plumbline.text.TextRange;

/** Reads English, by a model that the build makes of NLP4J's. May be used by several threads. */
public final class EnglishModel implements Analyser {

  /** System property: the folder in which the model lies. */
  public static final String FOLDER = "plumbline.model";

  /** What the build calls the model. */
  public static final String FILE = "english.model";

  private final Decoder decoder;
  private final Tokeniser tokeniser = new Tokeniser();
  private final Truecase truecase;

  private EnglishModel(Decoder decoder) {
    this.decoder = decoder;
    this.truecase = new Truecase(decoder::isName);
  }

  /**
   * Loads the model, which takes about half a second.
   *
   * @param folder where the build or the installation put it
   * @throws ModelException when it is not there or is damaged
   */
  public static EnglishModel open(Path folder) throws ModelException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new ModelException(file, "the language model is not there");
    }
    try {
      return new EnglishModel(Decoder.read(ModelInput.open(file)));
    } catch (IOException | RuntimeException e) {
      ModelException damaged =
          new ModelException(file, "the language model is damaged (" + e.getMessage() + ")");
      damaged.initCause(e);
      throw damaged;
    }
  }

  /** Loads the model from the folder that the system property names. */
  public static EnglishModel open() throws ModelException {
    return open(Path.of(System.getProperty(FOLDER, "model")));
  }

  @Override
  public Analysis analyse(String text, TextRange paragraph) {
    String read = truecase.of(paragraph.in(text));
    List<Sentence> sentences =
        Sentences.of(read, tokeniser.words(read)).stream()
            .map(words -> sentence(text, paragraph.start(), read, words))
            .toList();
    return new Analysis(paragraph, sentences);
  }

  /**
   * @param read the paragraph as it is to be read, as long as it stands in the text
   * @param words of one sentence, in UTF-16 units of the paragraph
   */
  private Sentence sentence(String text, int offset, String read, List<TextRange> words) {
    Decoded decoded = decoder.decode(words.stream().map(word -> word.in(read)).toList());
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      TextRange range = words.get(i).shifted(offset);
      tokens.add(
          new Token(
              range,
              range.in(text),
              decoded.lemma(i),
              decoded.tag(i),
              Math.max(decoded.head(i), Token.ROOT),
              decoded.head(i) < 0 ? Token.ROOT_RELATION : decoded.relation(i),
              decoded.name(i)));
    }
    return new Sentence(tokens);
  }
}
