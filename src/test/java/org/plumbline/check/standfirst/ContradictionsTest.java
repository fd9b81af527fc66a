package org.plumbline.check.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag.Severity;

/** A first paragraph that sums up the article, held against what it sums up. */
class ContradictionsTest {

  private static final String POOL =
      """
      The new swimming pool in Brackley was opened by the mayor, Ida Holm, on Monday. Building the \
      pool had taken five years.

      Its walls are painted blue. Swimmers were pleased with the new pool.

      The council had promised the pool to the town in a vote.
      """;

  private static final String FERRY =
      """
      The ferry Marisol ran aground off the Greek island of Samos on Tuesday night, and all 214 \
      passengers were brought ashore by fishing boats before dawn.

      The ship struck a reef near the harbour of Karlovasi shortly after 11 p.m., the coastguard \
      said. The captain, a man from Patras, was taken to hospital with a broken arm.

      "The fishing boats came within minutes," said Eleni Markou, a teacher who was on board with \
      her two daughters. It was the fourth accident of this kind since 2019.

      The owner said that the hull had been inspected in March. The wreck is not leaking oil. The \
      shares of the owner fell by 6 percent.
      """;

  private static List<Finding> findings(String standfirst, String body) {
    return Contradictions.of(article(standfirst, body)).toList();
  }

  /** What the standfirst says and what the text says against it, parted by a stroke. */
  private static List<String> found(String standfirst, String body) {
    CheckedArticle article = article(standfirst, body);
    return Contradictions.of(article)
        .map(
            finding ->
                finding
                    .places()
                    .map(place -> place.in(article.body().text()))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static CheckedArticle article(String standfirst, String body) {
    return Reading.of(standfirst + "\n\n" + body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor of Brackley opened the new swimming pool on Monday after three years of building. | three years > five years
          The mayor of Elmsford opened the new swimming pool on Monday after five years of building.  | Elmsford > The new swimming pool in Brackley was opened by the mayor, Ida Holm, on Monday.
          The mayor of Brackley opened the new swimming pool on Friday after five years of building.  | Friday > Monday
          """)
  void whatTheTextSaysOtherwiseIsFound(String standfirst, String found) {
    assertThat(found(standfirst, POOL)).containsExactly(found.replace(" > ", " | "));
  }

  @Test
  void aNegationThatTheTextDoesNotHaveIsFound() {
    String body =
        """
        The farmer was found guilty of arson on Friday. The fire destroyed a barn in Kent.

        The judge will sentence the farmer next month. His lawyer said he would appeal.

        Firefighters had fought the fire for six hours.
        """;
    assertThat(
            found(
                "A farmer was found not guilty of arson after a fire destroyed a barn in Kent.",
                body))
        .containsExactly("not guilty | guilty");
    assertThat(
            found(
                "A farmer was found guilty of arson after a fire destroyed a barn in Kent.", body))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Brackley opened the new swimming pool on Monday after five years of"
            + " building.",
        "The mayor of Brackley inaugurated the new pool for swimmers on Monday, five years after"
            + " building began.",
        // no summary: most of it is told nowhere else
        "Three trains collided near Elmsford on Friday, injuring 40 people, and a bridge was"
            + " closed.",
      })
  void otherWordsForTheSameAndLeadsThatAreNoSummariesAreNot(String standfirst) {
    assertThat(found(standfirst, POOL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fishing boats brought all 241 passengers of a ferry ashore off a Greek island. | 241 > 214
          All 214 passengers were brought ashore by fishing boats off the Turkish island of Samos. | Turkish > Greek
          All 214 passengers of a ferry were brought ashore off the Greek island of Samos on Thursday night. | Thursday > Tuesday
          The captain of a Greek ferry broke his leg when the ship struck a reef near Samos. | leg > arm
          The fifth accident of this kind since 2019: a Greek ferry ran aground near the harbour of Karlovasi. | fifth accident > fourth accident
          It was the fourth accident of this kind since 2017 that a ferry ran aground off a Greek island. | 2017 > 2019
          Passengers were brought ashore when a ferry ran aground off Samos. The shares of the owner rose by 6 percent. | rose > fell
          """)
  void flagsWhatTheTextHasOtherwise(String standfirst, String found) {
    assertThat(found(standfirst, FERRY)).containsExactly(found.replace(" > ", " | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fishing boats have rescued all 214 people from a ferry that hit a reef off a Greek"
            + " island.",
        "The skipper of a Greek ferry broke his arm when the vessel ran aground near Samos.",
        "All passengers were saved when the ferry Marisol grounded near Karlovasi on Tuesday.",
        "More than 200 passengers were brought ashore off the Greek island of Samos.",
        "A Greek ferry struck a reef near the harbour of Karlovasi. The wreck does not leak oil.",
      })
  void keepsSilentAboutOtherWaysToSaySo(String standfirst) {
    assertThat(found(standfirst, FERRY)).isEmpty();
  }

  @Test
  void flagsWhatTheTextDoesNotDeny() {
    assertThat(
            found(
                "A court in Lyon has not sentenced a former mayor to prison for taking bribes.",
                """
                A court in Lyon has sentenced a former mayor to four years in prison for bribes.

                The mayor had accepted a flat from a builder. He will appeal.

                The case has occupied the city for a decade.
                """))
        .containsExactly("not sentenced | sentenced");
  }

  @Test
  void flagsTheOppositeOfTheSameThing() {
    assertThat(
            found(
                "The canton of Aarau has accepted the plan to merge its four hospitals.",
                """
                Voters in the canton of Aarau rejected a plan to merge its four hospitals.

                Opponents said that people in the valleys would have to travel for an hour.

                The four hospitals will keep their emergency wards for now.
                """))
        .containsExactly("accepted | rejected");
  }

  @Test
  void oneSidesWinIsTheOthersLoss() {
    assertThat(
            found(
                "Orkla lost to Valdres, whose coach Siri Moen leads the Norwegian league.",
                """
                Valdres won against Orkla on Saturday and went top of the Norwegian league.

                "We were patient," said Siri Moen, the coach of Valdres.

                Some 8,400 people watched the game in pouring rain.
                """))
        .isEmpty();
  }

  private static final String MILL =
      """
      Hallam lost the tender for the paper mill in Ekeby to Nordvik, a family firm, in June.

      The owner of the paper mill in Ekeby has sold the mill to Nordvik.

      Nordvik said that it rejected a bid for its own head office. It will keep all 90 workers at \
      the mill.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nordvik buys the paper mill in Ekeby from its owner and will keep all 90 workers.",
        "Nordvik won the tender for the paper mill in Ekeby in June and will keep all 90 workers.",
        "Nordvik accepted the terms for the paper mill in Ekeby and will keep all 90 workers.",
      })
  void whatOneSideDoesIsNoOppositeOfWhatTheOtherDoes(String standfirst) {
    assertThat(found(standfirst, MILL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hallam won the tender for the paper mill in Ekeby, and all 90 workers will stay. | won > lost
          The owner of the paper mill in Ekeby has bought a mill that employs 90 workers.  | bought > sold
          """)
  void theOppositeDoneByTheSameIs(String standfirst, String found) {
    assertThat(found(standfirst, MILL)).containsExactly(found.replace(" > ", " | "));
  }

  private static final String CHOIR =
      """
      The choir of Ostvik has a new leader. Clara Brandt will succeed Paul Renner in January.

      Brandt, 49, leads a school of music. One in five of the singers voted against her.

      Renner will retire. Renner met Brandt at the school of music. The choir was promoted in May.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paul Renner will succeed Clara Brandt as leader of the choir of Ostvik in January.           | Renner will succeed Clara Brandt > Brandt will succeed Paul Renner
          Clara Brandt will lead the choir of Ostvik. One in three of the singers voted against her. | One in three > One in five
          The choir of Ostvik, which was relegated in May, has a new leader: Clara Brandt.             | relegated > promoted
          """)
  void whoDidItToWhomIsCompared(String standfirst, String found) {
    assertThat(found(standfirst, CHOIR)).containsExactly(found.replace(" > ", " | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Renner will be succeeded by Clara Brandt as leader of the choir of Ostvik in"
            + " January.",
        "Clara Brandt, who met Paul Renner at a school of music, will lead the choir of Ostvik.",
      })
  void whatIsToldFromTheOtherSideIsNot(String standfirst) {
    assertThat(found(standfirst, CHOIR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court in Bergen did not trust him and sent the driver of the tram to prison for a year. | ''
          The court in Bergen did not put the driver of the tram in prison for a year.                | not put > The court in Bergen has sent the driver of the tram to prison for a year.
          """)
  void aDenialMustBeOfWhatTheTextTells(String standfirst, String found) {
    String body =
        """
        The court in Bergen has sent the driver of the tram to prison for a year.

        He had denied that he was drunk. Two passengers were hurt in the crash.

        The tram had hit a wall in spring.
        """;
    assertThat(String.join("; ", found(standfirst, body))).isEqualTo(found.replace(" > ", " | "));
  }

  @Test
  void aNameThatTheTextDoesNotHaveIsALowLead() {
    String body =
        """
        A new drug cured infants with malaria in a trial in eight countries.

        The drug costs less than a dollar. Doctors will use it first in October.

        The tablets were developed by a small company.
        """;
    assertThat(
            findings("A drug that cured infants with malaria will be used in Kenya first.", body))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.LOW);
              assertThat(finding.message())
                  .isEqualTo("The standfirst says “Kenya”; the text nowhere says so.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "British officials and a UK minister will speak about the flood in the valley.",
        "The WHO and British officials will speak about the flood in the valley."
      })
  void knowsShortFormsAndPeoples(String standfirst) {
    assertThat(
            found(
                standfirst,
                """
                Officials from London and a minister will speak about the flood in the valley.

                The World Health Organization has sent officials to the valley of the flood.

                The flood came on Monday.
                """))
        .isEmpty();
  }

  @Test
  void aLeadThatTheTextGoesOnFromIsNoStandfirst() {
    assertThat(
            found(
                "Three miners were killed on Monday when a shaft collapsed in Peru.",
                """
                The accident happened at noon near the town of Cerro, the company said.

                Rescuers worked through the night. Two men are still missing.

                A Chilean team arrived on Tuesday with drills.
                """))
        .isEmpty();
  }

  @Test
  void aDatelineBeginsTheReportItself() {
    assertThat(
            found(
                "LIMA (Andes News) -- All 241 passengers of a ferry came ashore off Samos.", FERRY))
        .isEmpty();
  }

  @Test
  void keepsSilentWhereNothingWasRead() {
    assertThat(found("", "")).isEmpty();
  }
}
