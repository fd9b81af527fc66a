package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.suggest.English;

/** Who says what, and by which words; parts of what is said are parted by an ellipsis. */
class SourceRecogniserTest {

  private final SourceRecogniser recogniser = new SourceRecogniser();

  private record Told(String source, String cue, String content) {}

  private List<Told> read(String text) {
    return recogniser.recognise(text, English.read(text)).attributions().stream()
        .map(
            attribution ->
                new Told(
                    attribution.source().spans().quote(text),
                    attribution.cue().map(cue -> cue.in(text)).orElse(""),
                    attribution.content().quote(text)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Officials said on Friday that the bridge was safe. | Officials | said | that the bridge was safe
          The ministry warned that prices could rise. | The ministry | warned | that prices could rise
          The dam, engineers say, is close to its limit. | engineers | say | The dam … is close to its limit
          The president did not say whether he would go. | The president | did not say | whether he would go
          The report shows that exports fell in May. | The report | shows | that exports fell in May
          The fire has been put out, writes the Morning Herald. | the Morning Herald | writes | The fire has been put out
          The doctor, who said the drug was safe, has resigned. | who | said | the drug was safe
          LONDON (Reuters) - Britain said it would send aid. | Britain | said | it would send aid
          """)
  void aVerbSaysAClause(String text, String source, String cue, String content) {
    assertThat(read(text)).containsExactly(new Told(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          She wants to return to the village. | She | wants | to return to the village
          The union urged members to reject the offer. | The union | urged | members to reject the offer
          Residents fear that the dam will break. | Residents | fear | that the dam will break
          The company denied the allegations. | The company | denied | the allegations
          The widow shared a picture of two wounded Greek sailors. | The widow | shared | a picture of two wounded Greek sailors
          He described the deal as a mistake. | He | described | the deal as a mistake
          The tax, which the party calls a burden, will stay. | the party | calls | which … a burden
          The plan was denounced by farmers. | farmers | was denounced by | The plan
          """)
  void aVerbTellsOfWishesFearsAndJudgements(
      String text, String source, String cue, String content) {
    assertThat(read(text)).containsExactly(new Told(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          According to the coast guard, nine sailors were rescued. | the coast guard | According to | nine sailors were rescued
          Nine sailors were rescued, according to two officials familiar with the search. | two officials familiar with the search | according to | Nine sailors were rescued
          In a survey of teachers, half were thinking of leaving. | a survey of teachers | In | half were thinking of leaving
          His fear is that the river will rise again. | His | fear is | that the river will rise again
          Critics' calls for a boycott went unheard. | Critics' | calls for | a boycott
          The minister is confident that the bank will recover. | The minister | is confident | that the bank will recover
          Mayor Anna Berg: No plans to resign | Mayor Anna Berg | : | No plans to resign
          """)
  void phrasesNounsAdjectivesAndColonsBindToo(
      String text, String source, String cue, String content) {
    assertThat(read(text)).containsExactly(new Told(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "We will rebuild," said Maria Lopez, the mayor of the town. | Maria Lopez, the mayor of the town | said | "We will rebuild,"
          “It was dark,” the driver told reporters. “Nobody saw the train.” | the driver | told | “It was dark,” … “Nobody saw the train.”
          """)
  void quotationsAreTakenWhole(String text, String source, String cue, String content) {
    assertThat(read(text)).containsExactly(new Told(source, cue, content));
  }

  @Test
  void speechGoesOnInTheNextParagraph() {
    String text =
        """
        "The harvest was poor," said the farmer. "We lost the wheat."

        "Next year will be better, if only it rains in time."
        """;
    assertThat(read(text))
        .extracting(Told::content)
        .containsExactly(
            "\"The harvest was poor,\" … \"We lost the wheat.\""
                + " … \"Next year will be better, if only it rains in time.\"");
  }

  @Test
  void ofNestedAttributionsTheOutermostIsTold() {
    assertThat(read("She said he believed the story."))
        .containsExactly(new Told("She", "said", "he believed the story"));
  }

  @Test
  void whatAnOutletPassesOnIsToldWithIt() {
    assertThat(read("The Morning Herald writes that the army says the fort has fallen."))
        .containsExactly(
            new Told("The Morning Herald", "writes", "that the army says the fort has fallen"),
            new Told("the army", "says", "the fort has fallen"));
  }

  @Test
  void confirmedReportsAreReportsStill() {
    assertThat(read("The governor confirmed media reports that the airport was closed."))
        .contains(new Told("media", "reports", "that the airport was closed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ship left the harbour at dawn.",
        "It is believed that the painting was stolen.",
        "The town, reportedly, has no water."
      })
  void withoutASourceNothingIsTold(String text) {
    assertThat(read(text)).isEmpty();
  }
}
