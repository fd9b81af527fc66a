package org.plumbline.language.decoder;

import java.io.IOException;
import java.util.List;

/** What is known of single words; many words share an entry. */
final class Lexicon {

  private static final Entry UNKNOWN = new Entry(List.of());

  private final FingerprintTable words;
  private final Entry[] entries;

  /** The members of an entry, and all of them joined. */
  static final class Entry {
    private final Value[] members;
    private final Value joined;
    private final boolean isName;

    private Entry(List<String> texts) {
      this.members = texts.stream().map(Value::of).toArray(Value[]::new);
      this.joined = Value.of(String.join("_", texts));
      this.isName = texts.stream().allMatch(text -> text.startsWith("NNP"));
    }

    boolean isEmpty() {
      return members.length == 0;
    }

    /** Whether all that is known of it are the tags of names; true where nothing is known. */
    boolean isName() {
      return isName;
    }

    Value[] members() {
      return members;
    }

    Value joined() {
      return joined;
    }
  }

  private Lexicon(FingerprintTable words, List<String> entries) {
    this.words = words;
    this.entries = new Entry[entries.size() + 1];
    this.entries[FingerprintTable.NOTHING] = UNKNOWN;
    for (int i = 0; i < entries.size(); i++) {
      this.entries[i + 1] = new Entry(List.of(entries.get(i).split(" ", -1)));
    }
  }

  static Lexicon read(ModelInput in) throws IOException {
    return new Lexicon(FingerprintTable.read(in), in.texts());
  }

  /** The entry of a word; an empty one where the word is not known. */
  Entry of(String word) {
    int entry = words.find(Fingerprint.of(word));
    return entry < entries.length ? entries[entry] : UNKNOWN;
  }
}
