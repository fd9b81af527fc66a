package org.plumbline.language.conversion;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.language.decoder.Fingerprint;
import org.plumbline.language.decoder.FingerprintTable;
import org.plumbline.language.decoder.ModelOutput;
import org.plumbline.language.decoder.WordClass;

/** Turns NLP4J's word lists of base forms and irregular ones into what the decoder reads. */
final class LemmaConversion {

  private LemmaConversion() {}

  static void convert(ModelOutput out) throws IOException {
    Map<Long, Integer> bases = new HashMap<>();
    List<String> exceptions = new ArrayList<>();
    for (WordClass words : WordClass.values()) {
      String name = words.name().toLowerCase(Locale.ROOT);
      for (String base : lines(name + ".base")) {
        bases.merge(Fingerprint.of(base), words.mask(), (one, other) -> one | other);
      }
      for (String line : lines(name + ".exc")) {
        exceptions.add(words.name() + " " + line);
      }
    }
    FingerprintTable.of(bases).write(out);
    out.texts(exceptions);
    out.texts(lines("abbreviation.rule"));
    out.texts(lines("cardinal.base"));
    out.texts(lines("ordinal.base"));
  }

  private static List<String> lines(String list) throws IOException {
    try (InputStream in =
        EnglishMorphAnalyzer.class.getResourceAsStream("/" + EnglishMorphAnalyzer.ROOT + list)) {
      if (in == null) {
        throw new FileNotFoundException(list);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
