package org.plumbline.language.decoder;

/** What was decided on each word of a sentence, counted from 0. */
public final class Decoded {

  private final String[] tags;
  private final String[] lemmas;
  private final String[] names;
  private final ArcParser.Parse parse;

  /** With the root before the words. */
  Decoded(String[] tags, String[] lemmas, String[] names, ArcParser.Parse parse) {
    this.tags = tags;
    this.lemmas = lemmas;
    this.names = names;
    this.parse = parse;
  }

  /** Of the Penn Treebank. */
  public String tag(int word) {
    return tags[word + 1];
  }

  public String lemma(int word) {
    return lemmas[word + 1];
  }

  /** The kind of name, of OntoNotes, that the word is part of; {@code O} for none. */
  public String name(int word) {
    return names[word + 1];
  }

  /** The word that it depends on, -1 for none. */
  public int head(int word) {
    return parse.head(word + 1) - 1;
  }

  public String relation(int word) {
    return parse.relation(word + 1);
  }
}
