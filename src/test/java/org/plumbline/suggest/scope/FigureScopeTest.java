package org.plumbline.suggest.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.language.Analysis;
import org.plumbline.model.Figure;
import org.plumbline.model.Figure.FigureKind;
import org.plumbline.model.Quantity;
import org.plumbline.suggest.English;
import org.plumbline.suggest.figure.FoundFigure;
import org.plumbline.text.TextRange;

/** Sentences with their figures in brackets, and for each figure what it counts / what happened. */
class FigureScopeTest {

  private static final Pattern BRACKETED = Pattern.compile("\\[([^]]+)]");

  private final FigureScope scope = new FigureScope();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels sent [about 40] fighters to the valley.              | fighter/send
          The flood killed [12] villagers.                            | villager/kill
          [Some 60] farmers were arrested on Monday.                  | farmer/arrest
          [Twelve] miners died in the shaft.                          | miner/die
          [Some 200] people are believed to have drowned.             | people/drown
          [Nine] sailors were reported missing.                       | sailor/missing
          The storm left [three] hikers dead and [14] injured.        | hiker/dead hiker/injure
          There were [40] dead and [20] wounded.                      | -/dead -/wound
          [Three] wounded guards were taken to a clinic.              | guard/wound
          A video showed [two] captured Danish pilots.                | pilot/capture
          The [11] nurses who were sent to the coast came back.       | nurse/send
          [Five] cooks, who had been hired in May, were killed.       | cook/kill
          [Ten] men killed in the raid were buried today.             | man/kill
          [Fifteen] pilgrims lost their lives.                        | pilgrim/die
          The fever claimed the lives of [25] children.               | child/kill
          [Two] traders were shot to death.                           | trader/kill
          [Six] tourists suffered injuries.                           | tourist/injury
          [Four] of the drivers are among the wounded.                | driver/wound
          """)
  void verbsAndStatesTellWhatHappened(String sentence, String told) {
    assertThat(told(sentence)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The murder of [two] nuns shocked the town.                  | nun/murder
          The quake caused [40] deaths and [30] arrests.              | death/death arrest/arrest
          A death toll of [40] was given.                             | -/death
          The blast raised the death toll to [40].                    | -/death
          The number of dead rose to [40] on Monday.                  | -/dead
          The number of people killed has risen to [120].             | people/kill
          An increase of [5 percent] was announced.                   | -/increase
          Unemployment rose to [5 percent] in May.                    | unemployment/rise
          [Some 12 percent] of voters abstained.                      | voter/abstain
          The company raised [$3 million] last year.                  | -/raise
          A [$3 million] loan was granted.                            | loan/grant
          """)
  void nounsAndChangesTellWhatHappened(String sentence, String told) {
    assertThat(told(sentence)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They killed [six] monks and [two] women.                    | monk/kill woman/kill
          [300] troops have been killed, while [2,700] were wounded.  | troop/kill troop/wound
          The police arrested [three] men and injured [another two].  | man/arrest man/injure
          [Four] clerks were killed and [seven] others wounded.       | clerk/kill clerk/wound
          A bomb went off, killing [at least four] and hurting [9].   | -/kill -/hurt
          [Five] people, including [two] children, were killed.       | people/kill child/kill
          [Ten] people were wounded, including [two] bakers.          | people/wound baker/wound
          Of the [30] passengers, [12] were killed.                   | passenger/- passenger/kill
          The police killed [3] of the [5] robbers.                   | robber/kill robber/-
          The mayor was killed along with [two] guards.               | guard/kill
          [Four] killed, [seven] wounded in clash                     | -/kill -/wound
          They called up [45] players: [18] from Leeds.               | player/call player/call
          They heard [343] cases. They upheld [253] of them.          | case/hear case/uphold
          They heard [343] cases. They spent [253] in all.            | case/hear -/spend
          """)
  void whatIsLeftOutStandsElsewhereInTheSentence(String sentence, String told) {
    assertThat(told(sentence)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Three] gunmen killed the guard.                            | gunman/-
          The guard was killed by [three] gunmen.                     | gunman/-
          The guard was killed in [two] attacks with [five] rifles.   | attack/attack rifle/-
          The army sent a patrol; [two] companies refused.            | company/refuse
          Carla Brandt, [53], was killed in the crash.                | -/-
          """)
  void thoseWhoDoItAreNotThoseToWhomItHappened(String sentence, String told) {
    assertThat(told(sentence)).isEqualTo(told);
  }

  @Test
  void datesAgesAndDurationsStayAsTheyAre() {
    String text = "He was jailed for 12 years.";
    Figure years = Figure.of(FigureKind.DURATION, Quantity.exactly(BigDecimal.valueOf(12)));
    List<FoundFigure> found = List.of(new FoundFigure(new TextRange(18, 26), years));
    assertThat(scope.describe(found, English.read(text).getFirst())).isEqualTo(found);
  }

  /** "counted/event" of each figure in brackets. */
  private String told(String bracketed) {
    String text = bracketed.replaceAll("[\\[\\]]", "");
    Analysis analysis = English.read(text).getFirst();
    return scope.describe(figures(bracketed), analysis).stream()
        .map(FoundFigure::figure)
        .map(figure -> figure.counted().orElse("-") + "/" + figure.event().orElse("-"))
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static List<FoundFigure> figures(String bracketed) {
    List<FoundFigure> figures = new ArrayList<>();
    Matcher figure = BRACKETED.matcher(bracketed);
    for (int brackets = 0; figure.find(); brackets += 2) {
      var range = new TextRange(figure.start() - brackets, figure.end() - brackets - 2);
      figures.add(new FoundFigure(range, Figure.of(kind(figure.group(1)), Quantity.UNKNOWN)));
    }
    return figures;
  }

  private static FigureKind kind(String figure) {
    if (figure.startsWith("$")) {
      return FigureKind.MONEY;
    }
    return figure.endsWith("percent") ? FigureKind.PERCENT : FigureKind.COUNT;
  }
}
