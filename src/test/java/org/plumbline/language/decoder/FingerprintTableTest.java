package org.plumbline.language.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTableTest {

  @Property(tries = 200)
  void findsWhatWasPutInAndNothingElse(
      @ForAll @UniqueElements List<String> words, @ForAll String other) {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(Fingerprint.of(words.get(i)), i + 1);
    }
    FingerprintTable table = FingerprintTable.of(numbers);
    for (int i = 0; i < words.size(); i++) {
      assertThat(table.find(Fingerprint.of(words.get(i)))).isEqualTo(i + 1);
    }
    if (!words.contains(other)) {
      assertThat(table.find(Fingerprint.of(other))).isEqualTo(FingerprintTable.NOTHING);
    }
  }

  @Property
  void fingerprintOfJoinedTextFollowsFromItsParts(@ForAll String one, @ForAll String other) {
    long folded = Fingerprint.seed(7);
    for (String part : List.of(one, other)) {
      folded = folded * Fingerprint.power(part) + Fingerprint.sum(part);
    }
    assertThat(Fingerprint.mixed(folded)).isEqualTo(Fingerprint.ofFeature(7, one + "_" + other));
  }

  @Test
  void manyAreFoundAtOnceWhateverWasFoundBefore() {
    FingerprintTable table = FingerprintTable.of(Map.of(Fingerprint.of("here"), 5));
    int[] found = {9, 9};
    table.findAll(new long[] {Fingerprint.of("there"), Fingerprint.of("here")}, 2, found);
    assertThat(found).containsExactly(FingerprintTable.NOTHING, 5);
  }

  @Test
  void whereNoneIsThereNoneIsFound() {
    int[] found = {9, 9};
    FingerprintTable.of(Map.of()).findAll(new long[] {1, 2}, 2, found);
    assertThat(found).containsOnly(FingerprintTable.NOTHING);
  }

  @Test
  void refusesNumberThatItCannotHold() {
    assertThatThrownBy(() -> FingerprintTable.of(Map.of(5L, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FingerprintTable.of(Map.of(5L, FingerprintTable.MOST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("table");
    try (ModelOutput out = new ModelOutput(file)) {
      out.texts(List.of("a", "😊"));
      FingerprintTable.of(Map.of(Fingerprint.of("rain"), 3)).write(out);
      out.integers(new int[] {1, -1});
    }
    ModelInput in = ModelInput.open(file);
    assertThat(in.texts()).containsExactly("a", "😊");
    assertThat(FingerprintTable.read(in).find(Fingerprint.of("rain"))).isEqualTo(3);
    assertThat(in.integers()).containsExactly(1, -1);
    assertThatThrownBy(in::integer).isInstanceOf(IOException.class);
    Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    assertThatThrownBy(() -> ModelInput.open(file)).hasMessageContaining("checksum");
  }
}
