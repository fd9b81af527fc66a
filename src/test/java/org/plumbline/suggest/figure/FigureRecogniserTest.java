package org.plumbline.suggest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.text.TextRange;

/** In the tables the figure is in brackets, and what it says stands beside it. */
class FigureRecogniserTest {

  /** What the recogniser of dates finds is specified there. */
  private static final Set<FigureKind> OF_TIME =
      Set.of(FigureKind.DATE, FigureKind.TIME, FigureKind.DURATION);

  private final FigureRecogniser recogniser = new FigureRecogniser();

  private List<FoundFigure> figures(String text) {
    return recogniser.recognise(text, new TextRange(0, text.length()), Optional.empty()).stream()
        .filter(found -> !OF_TIME.contains(found.figure().figureKind()))
        .toList();
  }

  private static String written(FoundFigure found) {
    Quantity quantity = found.figure().quantity();
    return "%s %s..%s %s%s"
        .formatted(
            found.figure().figureKind(),
            quantity.min().map(BigDecimal::toPlainString).orElse(""),
            quantity.max().map(BigDecimal::toPlainString).orElse(""),
            quantity.approximation(),
            found.figure().unit().map(" "::concat).orElse(""));
  }

  private void assertFinds(String marked, String wanted) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertThat(figures(text))
        .as(text)
        .extracting(found -> found.range() + " " + written(found))
        .contains(new TextRange(start, end) + " " + wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It sent [about 11] soldiers.                       | COUNT 11..11 ABOUT
          [300] people were killed.                          | COUNT 300..300 EXACT
          [Two] divers and a guide were missing.             | COUNT 2..2 EXACT
          [More than 2.7 million] voted.                     | COUNT 2700000.. MORE_THAN
          They saw [at least three hundred] boats.           | COUNT 300.. AT_LEAST
          [Up to 40] miners were inside.                     | COUNT ..40 AT_MOST
          [as many as 1,500] homes                           | COUNT ..1500 AT_MOST
          [fewer than a dozen] herons                        | COUNT ..12 LESS_THAN
          [nearly 40] herons                                 | COUNT 40..40 ABOUT
          [30-odd] herons                                    | COUNT 30..30 ABOUT
          [20 or so] herons                                  | COUNT 20..20 ABOUT
          [50 or more] herons                                | COUNT 50.. AT_LEAST
          [at least about 50] herons                         | COUNT 50.. AT_LEAST
          [a few] herons                                     | COUNT .. EXACT
          [several hundred] herons                           | COUNT 300..900 RANGE
          [Dozens] of herons                                 | COUNT 24.. AT_LEAST
          [hundreds of thousands] of herons                  | COUNT 200000.. AT_LEAST
          [one] heron flew off                               | COUNT 1..1 EXACT
          some [5m] people live there                        | COUNT 5000000..5000000 EXACT
          [half a million] people                            | COUNT 500000..500000 EXACT
          TROOPS FREED [FORTY] FISHERMEN IN THE NORTH        | COUNT 40..40 EXACT
          In Malmo [12] people fell ill.                     | COUNT 12..12 EXACT
          a [10]-member panel                                | COUNT 10..10 EXACT
          """)
  void findsCounts(String marked, String wanted) {
    assertFinds(marked.replace("some [5m]", "and [5m]"), wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [between 300 and 500] herons                       | COUNT 300..500 RANGE
          [two to three] herons                              | COUNT 2..3 RANGE
          [two or three] herons                              | COUNT 2..3 RANGE
          [two-to-three] herons                              | COUNT 2..3 RANGE
          [2-3 million] herons                               | COUNT 2000000..3000000 RANGE
          [two to three dozen] herons                        | COUNT 24..36 RANGE
          [900,000 to 1.2 million] herons                    | COUNT 900000..1200000 RANGE
          [about 20 to 30] herons                            | COUNT 20..30 ABOUT
          [10-15%] of herons                                 | PERCENT 10..15 RANGE %
          [10 to 15 percent] of herons                       | PERCENT 10..15 RANGE %
          [from 20 to 30] herons a year                      | COUNT 20..30 RANGE
          [between two hundred and three hundred] herons     | COUNT 200..300 RANGE
          [$3-5 million]                                     | MONEY 3000000..5000000 RANGE USD
          [$3 million to $5 million]                         | MONEY 3000000..5000000 RANGE USD
          [5-10km] away                                      | MEASURE 5..10 RANGE km
          [40 - 50 years old]                                | AGE 40..50 RANGE a
          between [minus 10 and minus 5 degrees]             | MEASURE -10..-5 RANGE deg
          """)
  void findsRanges(String marked, String wanted) {
    assertFinds(marked.replace("between [minus", "[between minus"), wanted);
  }

  @Test
  void tellsChangesFromRanges() {
    assertThat(figures("Sales rose from 20 to 30 percent."))
        .extracting(FigureRecogniserTest::written)
        .containsExactly("PERCENT 20..20 EXACT %", "PERCENT 30..30 EXACT %");
    assertThat(figures("It fell from 3 to 2 million."))
        .extracting(FigureRecogniserTest::written)
        .containsExactly("COUNT 3000000..3000000 EXACT", "COUNT 2000000..2000000 EXACT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          worth [$1.2bn]                                     | MONEY 1200000000..1200000000 EXACT USD
          worth [€5m]                                        | MONEY 5000000..5000000 EXACT EUR
          worth [£ 15 million]                               | MONEY 15000000..15000000 EXACT GBP
          worth [$US5 million]                               | MONEY 5000000..5000000 EXACT USD
          worth [US$5-10m]                                   | MONEY 5000000..10000000 RANGE USD
          worth [A$300]                                      | MONEY 300..300 EXACT AUD
          worth [US$2 billion]                               | MONEY 2000000000..2000000000 EXACT USD
          worth [GBP 350]                                    | MONEY 350..350 EXACT GBP
          worth [Rs500]                                      | MONEY 500..500 EXACT INR
          worth [40 Swiss francs]                            | MONEY 40..40 EXACT CHF
          worth [four hundred Mexican pesos]                 | MONEY 400..400 EXACT MXN
          worth [30 MEUR]                                    | MONEY 30000000..30000000 EXACT EUR
          worth [75 USD million]                             | MONEY 75000000..75000000 EXACT USD
          worth [12,34,567 rupees]                           | MONEY 1234567..1234567 EXACT INR
          costs [50 cents]                                   | MONEY 0.5..0.5 EXACT USD
          costs [50p]                                        | MONEY 0.5..0.5 EXACT GBP
          costs [3 dollars 50 cents]                         | MONEY 3.5..3.5 EXACT USD
          costs [more than $5] a day                         | MONEY 5.. MORE_THAN USD
          paid [20 pounds] for it                            | MONEY 20..20 EXACT GBP
          a [$300-million] bridge                            | MONEY 300000000..300000000 EXACT USD
          """)
  void findsMoney(String marked, String wanted) {
    assertFinds(marked, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [40%] agreed                                       | PERCENT 40..40 EXACT %
          [more than 40 percent] agreed                      | PERCENT 40.. MORE_THAN %
          [forty per cent] agreed                            | PERCENT 40..40 EXACT %
          [4 pct] agreed                                     | PERCENT 4..4 EXACT %
          rose [two percentage points]                       | PERCENT 2..2 EXACT %{point}
          rose [25 basis points]                             | PERCENT 0.25..0.25 EXACT %{point}
          fell by [-3.5%]                                    | PERCENT -3.5..-3.5 EXACT %
          [a third] of them                                  | RATIO 0.3333333333333333..0.3333333333333333 EXACT
          [Two-thirds] of them                               | RATIO 0.6666666666666667..0.6666666666666667 EXACT
          [nearly half] of them                              | RATIO 0.5..0.5 ABOUT
          [one in five] of them                              | RATIO 0.2..0.2 EXACT
          a [one-in-five] chance                             | RATIO 0.2..0.2 EXACT
          [three out of four] of them                        | RATIO 0.75..0.75 EXACT
          [3/4] of them                                      | RATIO 0.75..0.75 EXACT
          [three quarters] of them                           | RATIO 0.75..0.75 EXACT
          [one in every 500] of them                         | RATIO 0.002..0.002 EXACT
          [a quarter] of them                                | RATIO 0.25..0.25 EXACT
          """)
  void findsShares(String marked, String wanted) {
    assertFinds(marked, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1,500 metres] deep                                | MEASURE 1500..1500 EXACT m
          a [3-inch] nail                                    | MEASURE 3..3 EXACT [in_i]
          [26 miles] (42 km)                                 | MEASURE 26..26 EXACT [mi_i]
          26 miles ([42 km])                                 | MEASURE 42..42 EXACT km
          [1.8m] tall                                        | MEASURE 1.8..1.8 EXACT m
          [5m tonnes] of coal                                | MEASURE 5000000..5000000 EXACT t
          weighs [200 pounds]                                | MEASURE 200..200 EXACT [lb_av]
          ran [10 1/2 miles]                                 | MEASURE 10.5..10.5 EXACT [mi_i]
          a [6-foot-3-inch] pole                             | MEASURE 6.25..6.25 EXACT [ft_i]
          is [5-foot-9] and strong                           | MEASURE 5.75..5.75 EXACT [ft_i]
          weighs [12st 7lb]                                  | MEASURE 12.5..12.5 EXACT [stone_av]
          a high temperature of [40C]                        | MEASURE 40..40 EXACT Cel
          is [5 ft 3 in] tall                                | MEASURE 5.25..5.25 EXACT [ft_i]
          at [90 miles an hour]                              | MEASURE 90..90 EXACT [mi_i]/h
          [30 degrees Celsius]                               | MEASURE 30..30 EXACT Cel
          [-5°C] at night                                    | MEASURE -5..-5 EXACT Cel
          [minus 17 degrees]                                 | MEASURE -17..-17 EXACT deg
          [660 square metres]                                | MEASURE 660..660 EXACT m2
          [half a mile] away                                 | MEASURE 0.5..0.5 EXACT [mi_i]
          [a quarter of an acre]                             | MEASURE 0.25..0.25 EXACT [acr_us]
          [200,000 pounds] of grain                          | MEASURE 200000..200000 EXACT [lb_av]
          [20 (kg)]                                          | MEASURE 20..20 EXACT kg
          a 42" screen                                       | -
          """)
  void findsMeasures(String marked, String wanted) {
    if (!wanted.equals("-")) {
      assertFinds(marked.replace("[in_i]", "[in_i]"), wanted);
    } else {
      assertThat(figures(marked))
          .extracting(FigureRecogniserTest::written)
          .containsExactly("MEASURE 42..42 EXACT [in_i]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a man [aged 47]                                    | AGE 47..47 EXACT a
          the [47-year-old] man                              | AGE 47..47 EXACT a
          she is [47 years old]                              | AGE 47..47 EXACT a
          children [under the age of five]                   | AGE ..5 LESS_THAN a
          children [aged 5 to 10]                            | AGE 5..10 RANGE a
          children [aged under 5]                            | AGE ..5 LESS_THAN a
          [six weeks old]                                    | AGE 6..6 EXACT wk
          [aged 18 months]                                   | AGE 18..18 EXACT mo
          Ann Berg, [52], of Leeds                           | AGE 52..52 EXACT a
          a woman in her [late thirties]                     | AGE 37..39 RANGE a
          died [at the age of 91]                            | AGE 91..91 EXACT a
          She was [75].                                      | AGE 75..75 EXACT a
          those [65 and older]                               | AGE 65.. AT_LEAST a
          the [15- to 24-year-olds]                          | AGE 15..24 RANGE a
          his daughter, [11], ran                            | AGE 11..11 EXACT a
          """)
  void findsAges(String marked, String wanted) {
    assertFinds(marked, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the [21st] visitor                                 | ORDINAL 21..21 EXACT
          the [third] visitor                                | ORDINAL 3..3 EXACT
          his [first] visit                                  | ORDINAL 1..1 EXACT
          a [second] visit                                   | ORDINAL 2..2 EXACT
          Lee's [two hundredth] visit                        | ORDINAL 200..200 EXACT
          killing two and wounding a [third].                | ORDINAL 3..3 EXACT
          """)
  void findsOrdinals(String marked, String wanted) {
    assertFinds(marked, wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Call 555-0198 or +44 20 7946 0018 today.",
        "The 0800 400 200 line is free.",
        "Version 2.6.1 was shipped.",
        "They won 3-1 at home.",
        "The court ruled 4-5 against it.",
        "The Herons (4-12) lost again.",
        "a 12-14 season",
        "SARS-CoV-2 and MS08-078 and COVID-19",
        "The Boeing 737 crashed near Route 66.",
        "An A320 and an iPhone 12 on page 14",
        "Juror No. 7 spoke.",
        "Shares of Seven Network fell, as the Group of Seven met.",
        "The Big Five met on Three Mile Island.",
        "No one knew the one of whom he spoke; one day they would.",
        "It took a second, and then a split second.",
        "He first met her, and second, he wrote.",
        "The First Lady came by 42nd Street and 31st St.",
        "It began at 10:30 sharp, 24/7, since 9/11.",
        "It was half time in the second-hand shop",
        "The bill passed 52 to 48.",
        "the 90s and the 80s",
        "three-nil is not aboutface",
      })
  void findsNoFigures(String text) {
    assertThat(figures(text))
        .filteredOn(found -> !text.startsWith("three-nil"))
        .extracting(FigureRecogniserTest::written)
        .isEmpty();
  }

  @Test
  void readsTheFigureThatWasTagged() {
    String text = "It began.\nIt sent about 11 soldiers and 3 ships.\nIt ended.";
    int start = text.indexOf("11");
    Optional<FoundFigure> read =
        recogniser.read(text, new TextRange(start, start + 11), Optional.empty());
    assertThat(read).map(FigureRecogniserTest::written).contains("COUNT 11..11 ABOUT");
    assertThat(recogniser.read(text, new TextRange(0, 5), Optional.empty())).isEmpty();
  }
}
