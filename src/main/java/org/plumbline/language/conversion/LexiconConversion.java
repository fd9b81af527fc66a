package org.plumbline.language.conversion;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.language.decoder.Fingerprint;
import org.plumbline.language.decoder.FingerprintTable;
import org.plumbline.language.decoder.ModelOutput;

/** Turns NLP4J's lexica, maps from words to sets of texts, into what the decoder reads. */
final class LexiconConversion {

  private LexiconConversion() {}

  /**
   * @param lexicon where it lies on the class path
   */
  static void convert(String lexicon, ModelOutput out) throws IOException {
    Map<String, Integer> entries = new LinkedHashMap<>();
    Map<Long, Integer> words = new HashMap<>();
    read(lexicon)
        .forEach(
            (word, members) -> {
              int next = entries.size() + 1;
              Integer known = entries.putIfAbsent(String.join(" ", members), next);
              words.put(Fingerprint.of(word), known == null ? next : known);
            });
    FingerprintTable.of(words).write(out);
    out.texts(new ArrayList<>(entries.keySet()));
  }

  @SuppressWarnings("unchecked") // that is what NLP4J takes it for, too
  static Map<String, Collection<String>> read(String lexicon) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(lexicon)) {
      return (Map<String, Collection<String>>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("no lexicon: " + lexicon, e);
    }
  }
}
