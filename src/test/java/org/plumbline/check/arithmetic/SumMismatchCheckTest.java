package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class SumMismatchCheckTest {

  private static final SumMismatchCheck CHECK = new SumMismatchCheck();

  private static List<String> flagged(String text) {
    return Reading.flagged(CHECK, Reading.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 36 people on board: 12 men, 10 women and 9 children.",
        "A total of 36 people, comprising 12 men, 10 women and 9 children, were rescued.",
        "Police arrested 25 people, 14 men and nine women, after the match.",
        "The storm destroyed 60 homes (25 in Kent, 20 in Essex and 30 in Surrey).",
        "The club played 30 games, winning 12, losing 10 and drawing 9.",
        "The measure passed the 100-member Senate by 62 votes to 45.",
        "The survey found 56 percent in favour, 29 percent against and 25 percent undecided.",
        "Of 500 people asked, 300 said yes, 150 said no and 90 did not know.",
        "Duarte took 45 percent of the vote, Marsh 38 percent and Bell 27 percent.",
        "The court heard 90 appeals last year. It allowed 30 and dismissed the other 50.",
        "The tunnel will cost 165 million dollars. The state is paying 120 million and a bank is"
            + " lending the other 60 million.",
        "The first blast killed seventeen people and the second killed fourteen. In all, 34 people"
            + " died.",
        "The convoy consisted of 12 trucks, 7 tankers and 4 jeeps: 29 vehicles in all.",
        "The captain took three wickets and the bowlers took four, making a total of nine wickets.",
        "Staff worked 38 hours in May and 42 hours in June, or 90 hours altogether.",
        "The reserve covers 80 hectares: 45 hectares of marsh and 50 hectares of forest.",
        "The court sentenced 17 defendants, 9 men and 12 women.",
        "Nineteen tourists, eight of them Dutch, seven Danish and nine Swiss, were on the raft.",
        "Of the 90 seats, the Greens won 40, the Liberals took 35 and the Reds got 30.",
        "The club won four, drew three and lost five of its 10 games.",
        "Exactly 62 percent of the members are women and 45 percent are men.",
        "The budget is 45 percent wages, 35 percent rent and the remaining 30 percent is for"
            + " travel.",
      })
  void partsThatDoNotAddUpAreFlagged(String text) {
    assertThat(flagged(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 36 people on board: 14 men, 12 women and 10 children.",
        "Six aides work for her - Ann Lee, two deputies and three clerks.",
        "Of 500 people asked, 300 own a dog, 250 own a cat and 90 own a bird.",
        "The survey found 56 percent in favour, 29 percent against and 15 percent undecided.",
        "Police arrested 25 people, including 14 men and nine women, after the match.",
        "Some 300 vehicles were destroyed: among them 12 buses, 40 vans and 50 lorries.",
        "The storm hit 60 towns: 25 people died, 20 were hurt and 30 are missing.",
        "The team scored 30 points: 12 rebounds, 5 assists and 3 steals.",
        "He served 12 years in all. The first term lasted 4 years and the second 5.",
        "Of the 300 workers, 120 are in Kent, 90 in Essex and 70 in Wales.",
        "Asked which papers they read, 56 percent said the Post, 49 percent the Times and 25"
            + " percent the Mail.",
        "The first quake killed 12 people and the second injured 30 people. In total 40 people were"
            + " in the building.",
        "The convoy consisted of 12 trucks, 7 tankers and 4 jeeps: 23 vehicles in all.",
        "Storms killed 20 people in Spain and 12 in France; some 60 people were hurt in all.",
        "He scored two goals and made three assists, for a total of 30 points.",
        "The squad includes three keepers and eight defenders, 24 players in all.",
        "About 70 percent of women and 55 percent of men agreed.",
        "Taxes are 12 percent in Oslo, 15 percent in Bergen and the remaining 9 percent fee is"
            + " waived.",
        "The three holdouts lost to a 10-juror majority. The other nine went home.",
      })
  void partsThatAddUpOrAreNotAllAreNot(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @Test
  void theMessageDoesTheSum() {
    assertThat(
            CHECK.check(
                Reading.of("There were 36 people on board: 12 men, 10 women and 9 children.")))
        .extracting(Flag::message)
        .containsExactly("12 + 10 + 9 = 31, not 36.");
  }
}
