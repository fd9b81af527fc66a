package org.plumbline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.text.TextRange;

/**
 * The words of one sentence as a tree. Words are named by their index in the sentence, from 0.
 * Heads never run in a circle.
 */
public final class Sentence {

  private final List<Token> tokens;
  private final List<List<Integer>> dependents;

  /**
   * @param tokens at least one, in reading order
   */
  public Sentence(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    List<List<Integer>> below = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() != Token.ROOT) {
        below.get(tokens.get(i).head()).add(i);
      }
    }
    below.replaceAll(Collections::unmodifiableList);
    this.dependents = below;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The words that depend on a word, in reading order. */
  public List<Integer> dependents(int index) {
    return dependents.get(index);
  }

  /** From the first character to the last, in UTF-16 units of the article. */
  public TextRange range() {
    return tokens.getFirst().range().hull(tokens.getLast().range());
  }

  @Override
  public String toString() {
    return tokens.toString();
  }
}
