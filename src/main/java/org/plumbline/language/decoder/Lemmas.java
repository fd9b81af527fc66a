package org.plumbline.language.decoder;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Base forms of words, by NLP4J's word lists and its rules of inflection. */
final class Lemmas {

  /** Stand for all numerals in the models. */
  private static final String CARDINAL = "#crd#";

  private static final String ORDINAL = "#ord#";

  /** "1st", "2nd" and so on, simplified. */
  private static final Set<String> ORDINALS_IN_DIGITS = Set.of("0st", "0nd", "0rd", "0th");

  private final FingerprintTable bases;
  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> contractions = new HashMap<>();
  private final Set<String> cardinals;
  private final Set<String> ordinals;

  private Lemmas(
      FingerprintTable bases,
      List<String> exceptions,
      List<String> contractions,
      Set<String> cardinals,
      Set<String> ordinals) {
    this.bases = bases;
    this.cardinals = cardinals;
    this.ordinals = ordinals;
    fill(this.exceptions, exceptions);
    fill(this.contractions, contractions);
  }

  private static void fill(Map<String, String> map, List<String> lines) {
    for (String line : lines) {
      int gap = line.lastIndexOf(' ');
      map.put(line.substring(0, gap), line.substring(gap + 1));
    }
  }

  static Lemmas read(ModelInput in) throws IOException {
    return new Lemmas(
        FingerprintTable.read(in),
        in.texts(),
        in.texts(),
        new HashSet<>(in.texts()),
        new HashSet<>(in.texts()));
  }

  /**
   * The base form as the models know it.
   *
   * @param simplified in lower case; see {@link SimpleForm}
   */
  String known(String simplified, String tag) {
    String lemma = base(simplified, tag);
    if (cardinals.contains(lemma)) {
      return CARDINAL;
    }
    return ordinals.contains(lemma) || ORDINALS_IN_DIGITS.contains(lemma) ? ORDINAL : lemma;
  }

  /** The base form as people write it: numbers as they stand, the rest in lower case. */
  String written(String form, String simplified, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean isSame = lower.replace('\u2019', '\'').equals(simplified);
    return isSame ? base(simplified, tag) : lower;
  }

  private String base(String lower, String tag) {
    String contracted = contractions.get(lower + " " + tag);
    if (contracted != null) {
      return contracted;
    }
    return WordClass.of(tag).map(words -> base(lower, tag, words)).orElse(lower);
  }

  private String base(String lower, String tag, WordClass words) {
    String exception = exceptions.get(words.name() + " " + lower);
    if (exception != null) {
      return exception;
    }
    for (WordClass.Suffix suffix : words.suffixes()) {
      if (suffix.tags().contains(tag)) {
        for (String base : suffix.candidates(lower)) {
          if (isBase(base, words)) {
            return base;
          }
        }
      }
    }
    return lower;
  }

  private boolean isBase(String word, WordClass words) {
    return (bases.find(Fingerprint.of(word)) & words.mask()) != 0;
  }
}
