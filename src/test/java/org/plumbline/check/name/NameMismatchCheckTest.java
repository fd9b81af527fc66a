package org.plumbline.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class NameMismatchCheckTest {

  private final NameMismatchCheck check = new NameMismatchCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lindqvist won the vote. Lindqist said she was happy.             | Anna Lindqvist ! Lindqist
          Mikhail Kasparov spoke first. Mikhail Kaspareov spoke last.           | Mikhail Kasparov ! Mikhail Kaspareov
          Jon Peters was fined. A judge told John Peters to pay.                | Jon Peters ! John Peters
          """)
  void flagsOneNameInTwoSpellings(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Captain Omar Sharif led the team. Sergeant Sharif was wounded.        | Captain Omar Sharif ! Sergeant Sharif
          President Ivo Marin met farmers. Prime Minister Marin promised help.  | President Ivo Marin ! Prime Minister Marin
          Jonas Berg, the health minister of Norway, spoke. Lars Berg, the health minister, did not. | Jonas Berg ! Lars Berg
          Finance minister Ada Holm spoke. The health minister, Ada Holm, did not. | Ada Holm ! Ada Holm
          Eva Stone, the mayor of Bristol, spoke. The party thanked Eva Stone, the mayor of Leeds. | Eva Stone ! Eva Stone
          """)
  void flagsOnePersonInTwoOffices(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Corvex Airlines cancelled 40 flights. Passengers of Corvax Airlines slept there. | Corvex Airlines ! Corvax Airlines
          The Hallmark Institute for Water spoke. The Hallmark Instituut for Water left. | Hallmark Institute for Water ! Hallmark Instituut for Water
          Corvex Electronics will close. Workers of Corvex Electronic were not asked. | Corvex Electronics ! Corvex Electronic
          The train left Wolverstone at noon. It derailed outside Wolvrestone.   | Wolverstone ! Wolvrestone
          """)
  void flagsBodiesAndPlacesInTwoSpellings(String text, String quotes) {
    assertThat(Reading.flagged(check, Reading.of(text))).containsExactly(quotes.replace('!', '|'));
  }

  @Test
  void flagsSurnameWithOtherPortfolio() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    "Finance minister Ada Holm landed in Oslo. The health minister, Holm, said"
                        + " talks went well.")))
        .containsExactly("Ada Holm | Holm");
  }

  @Test
  void flagsStrangerInPairThatWasIntroduced() {
    assertThat(
            Reading.flagged(
                check,
                Reading.of(
                    "The shop was run by Ann Carter and Bo Dale. Carter and Munro denied it.")))
        .containsExactly("Ann Carter and Bo Dale | Munro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voters in Democratic towns stayed at home. Democrats in the state asked why.",
        "Ann Lee and Bo Carr met on Monday. She blamed President Kahn and Carr for the delay.",
        "Anna Lindqvist won the vote. Lindqvist said she was happy.",
        "The finance and health minister Ada Holm spoke. Health minister Ada Holm was tired.",
        "Former finance minister Ada Holm spoke. Health minister Ada Holm nodded.",
        "John Smith met Mary Smyth. Smyth said Smith was late.",
        "Captain Omar Sharif led the team. Capt. Sharif was wounded. Mr Sharif is 40.",
        "Lieutenant Colonel Jim Ford led the unit. Col. Ford was wounded.",
        "Former President Ivo Marin met farmers. Prime Minister Marin promised help.",
        "Ivan Petrov and Olga Petrova were fined. Petrova wept.",
        "The Petrovs were fined. Ivan Petrov wept.",
        "Mario Rossi was fined. His sister Maria Rossi was not.",
        "José Muñoz won. Jose Munoz thanked the fans.",
        "Kim Jong-un spoke. Kim Jong Un left.",
        "Eva Stone, the mayor of Bristol, met Paul Gray, the mayor of Leeds.",
        "Dr Lena Voss led the study. Professor Voss said it was new.",
        "Ann Carter and Bo Dale run the shop. Carter and Dale denied it.",
        "Bank of Norway raised its rate. The Bank of Norwich kept its own.",
        "Iraq closed the border. Officials in Iran said trade went on.",
        "The vote in Austria is in May. The vote in Australia is in June.",
        "Protesters gathered in Georgia. Georgian police used water cannon.",
        "The town of Kragerø was cut off. Ferries to Kragero stopped.",
        "The ferry left Hartford, Connecticut, in May. A club in Hertford, England, made it.",
        "The World Trade Center was rebuilt. The World Trade Centre in Dubai is older.",
        "The Courts of Appeal are full. The Court of Appeal heard him.",
        "Foreign Minister Ana Brodek, who is also finance minister, spoke. The finance minister,"
            + " Brodek, left.",
        "Interior secretary Ken Holt spoke. A visibly moved secretary, Holt, left.",
        "Foreign Minister Ana Brodek met the press. He met the finance minister, Brodek said.",
        "Foreign Minister Ana Brodek spoke. Foreign affairs minister Ana Brodek left."
      })
  void keepsSilent(String text) {
    assertThat(Reading.flagged(check, Reading.of(text))).isEmpty();
  }

  @Test
  void showsBothSpellings() {
    assertThat(
            check
                .check(Reading.of("Jon Peters was fined. A judge told John Peters to pay."))
                .map(Flag::message))
        .containsExactly("One name in two spellings: “Jon Peters” and “John Peters”.");
  }
}
