package org.plumbline.suggest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Claim;
import org.plumbline.model.Spans;
import org.plumbline.suggest.English;
import org.plumbline.text.TextRange;

/** What is said stands in brackets; the rest of the sentence attributes it. */
class ClaimRecogniserTest {

  private final ClaimRecogniser claims = new ClaimRecogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor said [the bridge was closed].                          | reported
          [The bridge was closed], the mayor said.                         | reported
          According to the mayor, [the bridge was closed].                 | reported
          The ministry confirmed that [the ship had sunk].                 | confirmed
          The firm admitted that [it had hidden the losses].               | confirmed
          The ministry did not confirm that [the ship had sunk].           | speculated
          Norway has yet to acknowledge that [the ship had sunk].          | speculated
          The ministry confirmed reports that [the ship had sunk].         | confirmed
          The army denied that [its troops had crossed the border].        | denied
          The bank dismissed claims that [it was insolvent].               | denied
          The general did not deny that [his men had fled].                | reported
          The general avoided denying that [his men had fled].             | reported
          Police suspect that [the fire was set on purpose].               | speculated
          There is speculation that [the king has died].                   | speculated
          There were unconfirmed reports that [the king had died].         | speculated
          It is believed that [the ship sank].                             | speculated
          Officials said [the plane may have been shot down].              | speculated
          Officials said [the rebels were reportedly starving].            | speculated
          The mayor said [some 200 people were feared dead].               | speculated
          The mayor said [the bridge could not be repaired].               | negated reported
          """)
  void certaintyComesFromWhoSaysItAndHow(String sentence, String expected) {
    assertThat(described(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [The union has not agreed].                     | negated
          [The union never agreed to the deal].           | negated
          [No sailors were killed].                       | negated
          [Nobody was hurt].                              | negated
          [There was no evidence of fraud].               | negated
          [The firm failed to pay its workers].           | negated
          [The minister refused to resign].               | negated
          [Norway has yet to acknowledge the loss].       | negated
          [The company no longer sells cars].             | negated
          [The lack of water] forced them out.            | negated
          The judge does not think that [he knew].        | negated
          [He did not fail to appear].                    | plain
          [The bill not only raised taxes].               | plain
          [No fewer than 20 people died].                 | plain
          [There is no doubt that he knew].               | plain
          [The man who had no ticket left].               | plain
          [He left without paying].                       | plain
          """)
  void negationReachesAsFarAsItsVerb(String sentence, String expected) {
    assertThat(described(sentence).startsWith("negated")).isEqualTo(expected.equals("negated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway sent 40 divers to the wreck.                     | asserted: Norway sent 40 divers to the wreck
          Some 200 people are feared dead.                        | speculated: Some 200 people are feared dead
          Norway has yet to pay, but Sweden paid in May.          | negated asserted: Norway has yet to pay; asserted: Sweden paid in May
          The Danish divers were reportedly unprepared.           | speculated: The Danish divers were reportedly unprepared
          There was talk, fuelling speculation that they had fled. | speculated: they had fled
          Norway is richer than its neighbours.                   | asserted: Norway is richer than its neighbours
          """)
  void textMakesStatementsItself(String text, String expected) {
    assertThat(own(text, List.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LATEST NEWS:",
        "Norway sends 40 divers to wreck",
        "Did Norway send 40 divers?",
        "We must send 40 divers.",
        "It was a lovely day.",
        "I think Norway sent 40 divers.",
        "Good morning, Norway.",
        "The mayor said that Norway sent 40 divers.",
      })
  void headingsQuestionsAndOpinionsAreNone(String text) {
    assertThat(own(text, List.of())).isEmpty();
  }

  @Test
  void whatIsAttributedIsNotSaidAgain() {
    String text = "Norway sent 40 divers, while experts warn that Sweden could send more divers.";
    int start = text.indexOf("Sweden");
    Spans content = Spans.of(new TextRange(start, text.length() - 1));
    assertThat(own(text, List.of(content))).isEqualTo("asserted: Norway sent 40 divers");
    Spans whole = Spans.of(new TextRange(0, text.length() - 1));
    assertThat(own(text, List.of(whole))).isEmpty();
  }

  private String described(String bracketed) {
    String text = bracketed.replaceAll("[\\[\\]]", "");
    var content = new TextRange(bracketed.indexOf('['), bracketed.indexOf(']') - 1);
    boolean isAttributed = content.length() + 1 < text.length();
    var context = isAttributed ? new TextRange(0, text.length()) : content;
    return said(claims.describe(Spans.of(content), context, English.read(text)));
  }

  private String own(String text, List<Spans> attributed) {
    return claims.unattributed(text, English.read(text), attributed).stream()
        .map(found -> said(found.claim()) + ": " + found.spans().quote(text))
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private static String said(Claim claim) {
    String certainty = claim.certainty().name().toLowerCase(Locale.ROOT);
    return claim.negated() ? "negated " + certainty : certainty;
  }
}
