package org.plumbline.language;

import org.plumbline.text.TextRange;

/**
 * One word or mark of a sentence, and how it hangs on another one.
 *
 * @param range where it stands, in UTF-16 units of the article; never empty
 * @param form what stands there
 * @param lemma its base form in lower case ({@code send} for "sent")
 * @param tag part of speech, of the Penn Treebank ({@code VBD}, {@code NNS})
 * @param head the index of the word in the sentence that it depends on, {@link #ROOT} for none
 * @param relation how it depends, in the labels of NLP4J ({@code nsubj}, {@code dobj}, {@code
 *     pobj})
 * @param name the kind of name that it is part of ({@code PERSON}, {@code ORG}, {@code GPE} as in
 *     OntoNotes), or {@code O} for none
 */
public record Token(
    TextRange range,
    String form,
    String lemma,
    String tag,
    int head,
    String relation,
    String name) {

  /** The head of a word that depends on none. */
  public static final int ROOT = -1;

  /** How a word depends that depends on none. */
  public static final String ROOT_RELATION = "root";
}
