package org.plumbline.check.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;

/** A first paragraph that sums up the article, held against what it sums up. */
class ContradictionsTest {

  private static final String POOL =
      "\n\nThe new swimming pool in Brackley was opened by the mayor, Ida Holm, on Monday. Building"
          + " the pool had taken five years.\n\n"
          + "Its walls are painted blue. Swimmers were pleased with the new pool.\n\n"
          + "The council had promised the pool to the town in a vote.";

  private static List<String> found(String standfirst, String body) {
    return Contradictions.of(Reading.of(standfirst + body)).map(Finding::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor of Brackley opened the new swimming pool on Monday after three years of building. | three years
          The mayor of Elmsford opened the new swimming pool on Monday after five years of building.  | Elmsford
          The mayor of Brackley opened the new swimming pool on Friday after five years of building.  | Friday
          """)
  void whatTheTextSaysOtherwiseIsFound(String standfirst, String words) {
    assertThat(found(standfirst, POOL)).hasSize(1).first().asString().contains("“" + words + "”");
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
        .containsExactly("The standfirst says “not guilty”, the text “guilty” of the same.");
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
}
