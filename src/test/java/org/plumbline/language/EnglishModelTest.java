package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.text.TextRange;

class EnglishModelTest {

  private static final EnglishModel MODEL = open();

  private static EnglishModel open() {
    try {
      return EnglishModel.open();
    } catch (ModelException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tellsTagLemmaHeadAndRelationOfEachWord() {
    Sentence sentence = only("The mayor said about 40 houses were lost.");
    assertThat(lines(sentence))
        .containsExactly(
            "The the DT mayor det",
            "mayor mayor NN said nsubj",
            "said say VBD - root",
            "about about RB 40 advmod",
            "40 40 CD houses nmod",
            "houses house NNS lost nsubjpass",
            "were be VBD lost auxpass",
            "lost lose VBN said ccomp",
            ". . . said punct");
  }

  @Test
  void tellsWhichWordsAreNames() {
    Sentence sentence = only("Ann Lee left Berlin for the United Nations.");
    assertThat(
            sentence.tokens().stream()
                .filter(token -> !token.name().equals("O"))
                .map(token -> token.form() + " " + token.name()))
        .containsExactly(
            "Ann PERSON", "Lee PERSON", "Berlin GPE", "the ORG", "United ORG", "Nations ORG");
  }

  @Test
  void readsCapitalsAsThoughTheyWereInPrint() {
    Sentence shouted = only("THE MAYOR OF BERLIN SAID 40 HOUSES WERE LOST.");
    Sentence printed = only("The mayor of Berlin said 40 houses were lost.");
    assertThat(shouted.tokens().stream().map(Token::form)).startsWith("THE", "MAYOR", "OF");
    assertThat(shouted.tokens().stream().map(EnglishModelTest::reading))
        .isEqualTo(printed.tokens().stream().map(EnglishModelTest::reading).toList());
  }

  private static String reading(Token token) {
    return String.join(
        " ", token.lemma(), token.tag(), token.relation(), token.name(), "" + token.head());
  }

  @Test
  void countsInTheUnitsOfTheWholeArticle() {
    String text = "😊 One.\nTwo men left.";
    Analysis analysis = MODEL.analyse(text, new TextRange(8, text.length()));
    assertThat(analysis.sentences().getFirst().token(0).range()).isEqualTo(new TextRange(8, 11));
  }

  @Test
  void cutsWhatNeverEnds() {
    String endless = "and then ".repeat(1000).strip();
    Analysis analysis = MODEL.analyse(endless, new TextRange(0, endless.length()));
    assertThat(analysis.sentences()).hasSizeGreaterThan(10);
    assertThat(analysis.sentences()).allMatch(sentence -> sentence.size() <= 125);
    assertThat(analysis.sentences().stream().mapToInt(Sentence::size).sum()).isEqualTo(2000);
  }

  @Test
  @Timeout(60)
  void leavesEndlessWordWholeAndReadsWhatIsAroundIt() {
    String text = "It rained " + "x".repeat(500_000) + " in Berlin.";
    Analysis analysis = MODEL.analyse(text, new TextRange(0, text.length()));
    assertThat(analysis.sentences().getFirst().tokens().stream().map(Token::form))
        .startsWith("It", "rained", "x".repeat(500_000), "in", "Berlin");
  }

  @Property(tries = 300)
  void readsAnyText(@ForAll @StringLength(max = 200) String text) {
    int end = text.length();
    Analysis analysis = MODEL.analyse(text, new TextRange(0, end));
    int last = 0;
    for (Sentence sentence : analysis.sentences()) {
      for (int word = 0; word < sentence.size(); word++) {
        Token token = sentence.token(word);
        assertThat(token.range().isEmpty()).isFalse();
        assertThat(token.range().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.form()).isEqualTo(token.range().in(text));
        assertThat(token.head() == Token.ROOT && !token.relation().equals("root")).isFalse();
        last = token.range().end();
        assertThat(hangsOnRoot(sentence, word)).isTrue();
      }
    }
    assertThat(last).isLessThanOrEqualTo(end);
  }

  private static boolean hangsOnRoot(Sentence sentence, int word) {
    int at = word;
    for (int step = 0; step <= sentence.size() && at != Token.ROOT; step++) {
      at = sentence.token(at).head();
    }
    return at == Token.ROOT;
  }

  @Test
  void givesTheSameReadingOnAllThreads() {
    String text = "The mayor said that about 40 houses were lost in the flood of May 2024.";
    Analysis alone = MODEL.analyse(text, new TextRange(0, text.length()));
    List<String> together =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(_ -> MODEL.analyse(text, new TextRange(0, text.length())).toString())
            .distinct()
            .toList();
    assertThat(together).containsExactly(alone.toString());
  }

  @Test
  void namesTheFileAndTheRemedyWhereThereIsNoModel(@TempDir Path folder) {
    assertThatThrownBy(() -> EnglishModel.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(folder.resolve("english.model").toString())
        .hasMessageContaining("is not there")
        .hasMessageContaining("mvn package");
  }

  @Test
  void refusesDamagedModel(@TempDir Path folder) throws Exception {
    Path whole = Path.of(System.getProperty(EnglishModel.FOLDER), EnglishModel.FILE);
    byte[] bytes = Files.readAllBytes(whole);
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve(EnglishModel.FILE), bytes);
    assertThatThrownBy(() -> EnglishModel.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("damaged");
    Files.write(folder.resolve(EnglishModel.FILE), new byte[3]);
    assertThatThrownBy(() -> EnglishModel.open(folder)).isInstanceOf(ModelException.class);
  }

  private static Sentence only(String text) {
    List<Sentence> sentences = MODEL.analyse(text, new TextRange(0, text.length())).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private static List<String> lines(Sentence sentence) {
    List<String> lines = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String head = token.head() == Token.ROOT ? "-" : sentence.token(token.head()).form();
      lines.add(String.join(" ", token.form(), token.lemma(), token.tag(), head, token.relation()));
    }
    return lines;
  }
}
