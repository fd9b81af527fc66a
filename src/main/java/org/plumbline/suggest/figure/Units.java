package org.plumbline.suggest.figure;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.suggest.number.Phrases;

/** The lexicons of units and currencies. */
final class Units {

  private static final ULocale ENGLISH = ULocale.ENGLISH;

  /** ISO 4217 codes that are English words in capitals. */
  private static final Set<String> WORDS = Set.of("ALL", "TOP", "CUP", "PEN", "MAD", "SOS", "BAM");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** What follows a number behind a blank or a hyphen, in any case. */
  static final Phrases<Unit> NAMES = names();

  /** What follows a number directly or behind a blank, as written. */
  static final Phrases<Unit> SYMBOLS = symbols();

  /** What stands before an amount of money. */
  static final Phrases<Unit> BEFORE = before();

  private Units() {}

  private static Phrases<Unit> names() {
    Phrases.Builder<Unit> names = Phrases.inAnyCase();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      Unit unit = Unit.of(FigureKind.MONEY, currency.getCurrencyCode());
      for (String plural : new String[] {"one", "other"}) {
        String name = currency.getName(ENGLISH, Currency.PLURAL_LONG_NAME, plural, null);
        if (name.indexOf('(') < 0) {
          names.add(name.toLowerCase(Locale.ROOT), unit);
        }
      }
    }
    return names
        .addAll(Units.class, "currency-names.txt", left -> Unit.read(FigureKind.MONEY, left))
        .addAll(Units.class, "units.txt", Units::ofKind)
        .build();
  }

  private static Phrases<Unit> symbols() {
    Phrases.Builder<Unit> symbols = Phrases.asWritten();
    addCodes(symbols);
    Phrases.readLines(
        Units.class,
        "currency-signs.txt",
        (left, signs) -> {
          if (!left.contains(" before")) {
            addAll(symbols, Unit.read(FigureKind.MONEY, left), signs);
          }
        });
    return symbols.addAll(Units.class, "unit-symbols.txt", Units::ofKind).build();
  }

  private static Phrases<Unit> before() {
    Phrases.Builder<Unit> before = Phrases.asWrittenBeforeDigits();
    addCodes(before);
    Phrases.readLines(
        Units.class,
        "currency-signs.txt",
        (left, signs) -> {
          if (!left.contains(" after")) {
            addAll(before, Unit.read(FigureKind.MONEY, left), signs);
          }
        });
    return before.build();
  }

  private static void addAll(Phrases.Builder<Unit> phrases, Unit unit, String[] signs) {
    for (String sign : signs) {
      phrases.add(sign, unit);
      if (sign.length() > 1 && sign.endsWith("$")) {
        phrases.add(sign.toLowerCase(Locale.ROOT), unit);
      }
    }
  }

  /** "EUR", and "MEUR" for a million of them, as companies report. */
  private static void addCodes(Phrases.Builder<Unit> phrases) {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!WORDS.contains(code)) {
        Unit unit = Unit.of(FigureKind.MONEY, code);
        phrases.add(code, unit).add("M" + code, unit.times(MILLION));
      }
    }
  }

  /** Reads the left side of a line that begins with the kind: {@code MEASURE km}. */
  static Unit ofKind(String left) {
    int blank = left.indexOf(' ');
    return Unit.read(FigureKind.valueOf(left.substring(0, blank)), left.substring(blank + 1));
  }
}
