package org.plumbline.language.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are inflected alike, and how: a form with a suffix comes from the base form that ends
 * in one of the replacements instead, if there is such a word. From NLP4J's {@code
 * inflection_suffix.xml}, in its order.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that nobody can change
public enum WordClass {
  VERB(
      "VB",
      new Suffix("VBZ", "ies", false, "y"),
      new Suffix("VBZ", "es", false, ""),
      new Suffix("VBZ", "s", false, ""),
      new Suffix("VBG", "ying", false, "ie"),
      new Suffix("VBG", "ing", true, "", "e"),
      new Suffix("VBD VBN", "ied", false, "y"),
      new Suffix("VBD VBN", "ed", true, ""),
      new Suffix("VBD VBN", "d", false, ""),
      new Suffix("VBD VBN", "n", false, ""),
      new Suffix("VBD VBN", "ung", false, "ing")),
  NOUN(
      "NN",
      new Suffix("NNS NNPS", "ies", false, "y"),
      new Suffix("NNS NNPS", "es", false, ""),
      new Suffix("NNS NNPS", "s", false, ""),
      new Suffix("NNS NNPS", "men", false, "man"),
      new Suffix("NNS NNPS", "ae", false, "a"),
      new Suffix("NNS NNPS", "i", false, "us"),
      new Suffix("NNS NNPS", "a", false, "um")),
  ADJECTIVE(
      "JJ",
      new Suffix("JJR", "ier", false, "y"),
      new Suffix("JJR", "er", true, ""),
      new Suffix("JJR", "er", false, "e"),
      new Suffix("JJS", "iest", false, "y"),
      new Suffix("JJS", "est", true, ""),
      new Suffix("JJS", "est", false, "e")),
  ADVERB(
      "RB",
      new Suffix("RBR", "ier", false, "y"),
      new Suffix("RBR", "er", false, "", "e"),
      new Suffix("RBS", "iest", false, "y"),
      new Suffix("RBS", "est", false, "", "e"));

  /** The shortest stem of which a doubled consonant may be single in the base form, with both. */
  private static final int SHORTEST_DOUBLED = 4;

  private final String tagPrefix;
  private final List<Suffix> suffixes;

  WordClass(String tagPrefix, Suffix... suffixes) {
    this.tagPrefix = tagPrefix;
    this.suffixes = List.of(suffixes);
  }

  static Optional<WordClass> of(String tag) {
    for (WordClass words : values()) {
      if (tag.startsWith(words.tagPrefix)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  List<Suffix> suffixes() {
    return suffixes;
  }

  /** Its bit in the table of base forms. */
  @SuppressWarnings("EnumOrdinal") // written and read by one build
  public int mask() {
    return 1 << ordinal();
  }

  /**
   * @param doubles whether the last letter of the base form may be doubled before the suffix
   */
  record Suffix(Set<String> tags, String ending, boolean doubles, List<String> replacements) {

    Suffix(String tags, String ending, boolean doubles, String... replacements) {
      this(Set.of(tags.split(" ")), ending, doubles, List.of(replacements));
    }

    /** What a form could come from, the likeliest first. */
    List<String> candidates(String form) {
      List<String> candidates = new ArrayList<>(2);
      int stem = form.length() - ending.length();
      if (form.endsWith(ending)) {
        addCandidates(form.substring(0, stem), candidates);
        if (doubles && stem >= SHORTEST_DOUBLED && form.charAt(stem - 2) == form.charAt(stem - 1)) {
          addCandidates(form.substring(0, stem - 1), candidates);
        }
      }
      return candidates;
    }

    private void addCandidates(String stem, List<String> candidates) {
      for (String replacement : replacements) {
        candidates.add(stem + replacement);
      }
    }
  }
}
