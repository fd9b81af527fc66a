package org.plumbline.language.decoder;

import java.util.Locale;

/** What of a word a feature looks at. Those that are sets make a feature of each member. */
enum Field {
  /** As NLP4J's {@code toSimplifiedForm}: digits collapsed, quotes and hyphens made one. */
  WORD_FORM_SIMPLIFIED,
  WORD_FORM_SIMPLIFIED_LOWERCASE,
  WORD_SHAPE,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  LEMMA,
  PART_OF_SPEECH_TAG,
  NAMED_ENTITY_TAG,
  DEPENDENCY_LABEL,
  /** How many dependents it has on either side so far. */
  VALENCY_ALL,
  /** The tags that the lexicon gives it, joined; as a set, each. */
  AMBIGUITY_CLASSES,
  /** Marks of its spelling. */
  ORTHOGRAPHIC,
  /** Whether it is first or last in the sentence. */
  POSITIONAL,
  /** The clusters that it belongs to, from coarse to fine. */
  WORD_CLUSTERS,
  /** Lists of names that it stands in. No word has any, as the lists are left out. */
  NAMED_ENTITY_GAZETTEERS;

  /** A field by NLP4J's name for it, such as {@code prefix:2}. */
  static Field of(String name) {
    return valueOf(name.replace(':', '_').toUpperCase(Locale.ROOT));
  }

  /** Its number among all fields, from 0. */
  @SuppressWarnings("EnumOrdinal") // a place in arrays that live as long as the program
  int number() {
    return ordinal();
  }
}
