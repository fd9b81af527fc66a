package org.plumbline.suggest.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with what each means, found at a place of a text without cutting the text into
 * words first. The longest phrase wins; one that ends with a letter or digit must end where a word
 * does. A space in a phrase stands for any blanks, or for a hyphen.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {

  /**
   * A phrase at its place.
   *
   * @param end where it ends, in UTF-16 units of the text
   */
  public record Match<V>(int end, V value) {}

  private static final class Node<V> {
    private char[] keys = {};
    private final List<Node<V>> next = new ArrayList<>(1);
    private @Nullable V value;

    int indexOf(char key) {
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == key) {
          return i;
        }
      }
      return -1;
    }

    @Nullable Node<V> child(char key) {
      int index = indexOf(key);
      return index < 0 ? null : next.get(index);
    }

    Node<V> grow(char key) {
      int known = indexOf(key);
      if (known >= 0) {
        return next.get(known);
      }
      keys = Arrays.copyOf(keys, keys.length + 1);
      keys[keys.length - 1] = key;
      next.add(new Node<>());
      return next.getLast();
    }
  }

  /** Gathers phrases. */
  public static final class Builder<V> {

    private final Phrases<V> phrases;

    private Builder(boolean foldsCase, boolean touchesDigits) {
      this.phrases = new Phrases<>(foldsCase, touchesDigits);
    }

    /** Adds a phrase, or gives it another meaning. */
    public Builder<V> add(String phrase, V value) {
      Node<V> node = phrases.root;
      for (int i = 0; i < phrase.length(); i++) {
        node = node.grow(phrases.folded(phrase.charAt(i)));
      }
      node.value = value;
      return this;
    }

    /**
     * Adds a resource of lines like {@code meaning = phrase, phrase}; empty lines and those that
     * begin with {@code #} say nothing.
     */
    public Builder<V> addAll(Class<?> home, String resource, Function<String, V> meaning) {
      readLines(
          home,
          resource,
          (left, listed) -> {
            V value = meaning.apply(left);
            for (String phrase : listed) {
              add(phrase, value);
            }
          });
      return this;
    }

    public Phrases<V> build() {
      for (int i = 0; i < phrases.root.keys.length; i++) {
        if (phrases.root.keys[i] < phrases.ascii.length) {
          phrases.ascii[phrases.root.keys[i]] = (short) (i + 1);
        }
      }
      return phrases;
    }
  }

  private final boolean foldsCase;
  private final boolean touchesDigits;
  private final Node<V> root = new Node<>();

  /**
   * By ASCII letter, the number of the root's child from 1, or 0: nearly every word of a text is
   * refused here.
   */
  private final short[] ascii = new short[0x80];

  private Phrases(boolean foldsCase, boolean touchesDigits) {
    this.foldsCase = foldsCase;
    this.touchesDigits = touchesDigits;
  }

  /** Phrases that are found in capitals too. */
  public static <V> Builder<V> inAnyCase() {
    return new Builder<>(true, false);
  }

  /** Phrases that are found only as they are written, such as symbols. */
  public static <V> Builder<V> asWritten() {
    return new Builder<>(false, false);
  }

  /** Phrases that are found only as they are written, and directly before a digit too ("Rs500"). */
  public static <V> Builder<V> asWrittenBeforeDigits() {
    return new Builder<>(false, true);
  }

  /**
   * Reads a lexicon: UTF-8 lines of the form {@code left = one, two}, without comments.
   *
   * @param line takes what stands left and, one by one, what stands right
   */
  public static void readLines(Class<?> home, String resource, BiConsumer<String, String[]> line) {
    try (InputStream in =
            Objects.requireNonNull(home.getResourceAsStream(resource), "no lexicon " + resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String read = reader.readLine(); read != null; read = reader.readLine()) {
        int sign = read.indexOf('=');
        if (sign > 0 && !read.startsWith("#")) {
          line.accept(
              read.substring(0, sign).strip(), read.substring(sign + 1).strip().split("\\s*,\\s*"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The longest phrase that begins at a place.
   *
   * @param at where, in UTF-16 units; whether a word begins there is the caller's to know
   * @param end where reading has to stop
   */
  public Optional<Match<V>> at(String text, int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    char start = folded(text.charAt(at));
    Node<V> node = start < ascii.length ? child(ascii[start]) : root.child(start);
    Node<V> best = null;
    int bestEnd = at;
    int next = at + 1;
    while (node != null) {
      if (node.value != null && !cutsWord(text, next, end)) {
        best = node;
        bestEnd = next;
      }
      if (next >= end) {
        break;
      }
      char unit = text.charAt(next);
      boolean isGap = Chars.isBlank(unit) || Chars.isHyphen(unit);
      Node<V> through = isGap ? node.child(' ') : node.child(folded(unit));
      if (isGap && through == null) {
        through = node.child(unit);
        next++;
      } else {
        next = isGap ? Chars.afterBlanks(text, next + 1, end) : next + 1;
      }
      node = through;
    }
    return best == null || best.value == null
        ? Optional.empty()
        : Optional.of(new Match<>(bestEnd, best.value));
  }

  /** What the first letters of the phrases with more than so many, and all of the others, are. */
  void eachStart(int length, Consumer<String> action) {
    eachStart(root, "", length, action);
  }

  private static <V> void eachStart(
      Node<V> node, String start, int length, Consumer<String> action) {
    if (start.length() == length || node.value != null) {
      action.accept(start);
    }
    for (int i = 0; i < node.keys.length && start.length() < length; i++) {
      eachStart(node.next.get(i), start + node.keys[i], length, action);
    }
  }

  /** With which letters the phrases begin. */
  public Starts starts() {
    return Starts.of(this);
  }

  private @Nullable Node<V> child(short number) {
    return number == 0 ? null : root.next.get(number - 1);
  }

  private boolean cutsWord(String text, int at, int end) {
    return Chars.isWordAt(text, at, end)
        && Chars.isWord(text.charAt(at - 1))
        && !(touchesDigits && Chars.isDigit(text.charAt(at)));
  }

  private char folded(char unit) {
    if (unit == '\u2019') {
      return '\'';
    }
    return foldsCase ? Character.toLowerCase(unit) : unit;
  }
}
