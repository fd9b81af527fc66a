package org.plumbline.text;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of pieces that are hard on whoever counts: emoji, halves of pairs, accents, line ends. */
final class AnyText extends DomainContextBase {

  private static final List<String> PIECES =
      List.of(
          "a", "Word", "12", "2.7", " ", "\u00a0", "\t", "\n", "\r\n", "\r", "\u2028", "\u0085",
          "-", "'", "’", ".", "e\u0301", "😊", "👨🏻‍🚒", "🇬🇧", "ﷺ", "مرحبا", "שלום", "ไทย", "東京",
          "\u200d", "\ud83d", "\ude0a", "\u0000", "ß", "İ");

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(40).map(AnyText::joined);
    return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(40));
  }

  private static String joined(List<String> pieces) {
    return pieces.stream().collect(Collectors.joining());
  }
}
