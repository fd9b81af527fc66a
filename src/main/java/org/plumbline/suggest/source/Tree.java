package org.plumbline.suggest.source;

import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.text.TextRange;

/** The grammar of one sentence, asked by word index. All answers take linear time at most. */
final class Tree {

  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "SYM");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final int LONGEST_DATELINE = 14;

  private final Sentence sentence;
  private final int[] first;
  private final int[] last;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    first = IntStream.range(0, size).toArray();
    last = IntStream.range(0, size).toArray();
    int[] downwards = downwards();
    for (int place = size - 1; place >= 0; place--) {
      int word = downwards[place];
      int head = sentence.token(word).head();
      if (head != Token.ROOT) {
        first[head] = Math.min(first[head], first[word]);
        last[head] = Math.max(last[head], last[word]);
      }
    }
  }

  /** All words, each after the one that it depends on. */
  private int[] downwards() {
    int[] order = new int[sentence.size()];
    int filled = 0;
    for (int word = 0; word < order.length; word++) {
      if (sentence.token(word).head() == Token.ROOT) {
        order[filled++] = word;
      }
    }
    for (int place = 0; place < filled; place++) {
      for (int below : sentence.dependents(order[place])) {
        order[filled++] = below;
      }
    }
    return order;
  }

  int size() {
    return sentence.size();
  }

  Token token(int word) {
    return sentence.token(word);
  }

  int head(int word) {
    return sentence.token(word).head();
  }

  String lemma(int word) {
    return sentence.token(word).lemma();
  }

  /** What stands there, in lower case. */
  String word(int word) {
    return sentence.token(word).form().toLowerCase(Locale.ROOT);
  }

  boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  String tag(int word) {
    return sentence.token(word).tag();
  }

  /** Where the sentence proper begins: after a dateline, "LONDON (Reuters) -", if it has one. */
  int body() {
    for (int word = 1; word < Math.min(size() - 1, LONGEST_DATELINE); word++) {
      if (tag(word).equals("-RRB-") && isMark(word + 1) && DASHES.contains(word(word + 1))) {
        return word + 2;
      }
    }
    return 0;
  }

  /** Whether a word is a mark of punctuation. */
  boolean isMark(int word) {
    return MARKS.contains(tag(word));
  }

  boolean is(int word, String... relations) {
    String relation = sentence.token(word).relation();
    for (String wanted : relations) {
      if (relation.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  Iterable<Integer> dependents(int word) {
    return sentence.dependents(word);
  }

  /** The first dependent of a word that hangs on it in one of these ways. */
  OptionalInt child(int word, String... relations) {
    for (int below : sentence.dependents(word)) {
      if (is(below, relations)) {
        return OptionalInt.of(below);
      }
    }
    return OptionalInt.empty();
  }

  /** The leftmost word of all that hang on a word. */
  int first(int word) {
    return first[word];
  }

  /** The rightmost word of all that hang on a word. */
  int last(int word) {
    return last[word];
  }

  /** A word with all that hang on it. */
  BitSet subtree(int word) {
    BitSet found = new BitSet(size());
    collect(word, found);
    return found;
  }

  private void collect(int top, BitSet found) {
    int[] open = new int[size()];
    int count = 1;
    open[0] = top;
    while (count > 0) {
      int word = open[--count];
      found.set(word);
      for (int below : sentence.dependents(word)) {
        open[count++] = below;
      }
    }
  }

  /** Whether a word hangs on another one, however far, or is it. */
  boolean isUnder(int word, int top) {
    int at = word;
    while (at != Token.ROOT && at != top) {
      at = head(at);
    }
    return at == top;
  }

  /** From one word to another, both included. */
  TextRange range(int from, int to) {
    return token(from).range().hull(token(to).range());
  }

  @Override
  public String toString() {
    return sentence.toString();
  }
}
