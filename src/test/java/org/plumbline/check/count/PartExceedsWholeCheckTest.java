package org.plumbline.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class PartExceedsWholeCheckTest {

  private static final PartExceedsWholeCheck CHECK = new PartExceedsWholeCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council employed 40 gardeners. In May it dismissed 55 gardeners.",
        "The ferry carried 90 passengers. Divers rescued 120 of the passengers.",
        "The zoo has 30 penguins. A virus killed 45 of the penguins in June.",
        "The school admitted 200 pupils. Of the pupils, 260 had measles.",
        "Chile sent 20 nurses to the north. So far 15 Chilean nurses have been killed and 12"
            + " Chilean nurses have been wounded.",
        "Of the 80 applicants, 95 were invited for an interview.",
        "The hotel has 200 rooms, 240 of which are booked for the summer.",
        "The clinic treated 30 patients after the fire, including 34 children.",
        "The factory employs 300 people. It will lay off 420 workers, the union said.",
        "About 90 people live in the hamlet. The landslide killed 130 residents of the hamlet.",
        "Two climbers set out from the hut. Three of the climbers reached the summit.",
        "Exactly 60 hikers set out. By noon 70 of them had been rescued.",
        "A convoy of 60 lorries left the depot on Monday, of which 75 reached the coast.",
        "Out of 36 inmates in the wing, 41 escaped through a tunnel.",
        "A bus with 38 pupils on board overturned. Doctors said 52 pupils were injured.",
        "The squad has 26 players, of whom 31 play abroad.",
        "The jury heard 15 witnesses (19 of whom spoke in private).",
        "The region counted 500 infected cows; vets have culled 640 of those cows.",
        "The coach was carrying 48 pensioners. Paramedics said 31 of the passengers had died and"
            + " 29 had been injured.",
        "Nurses saw 40 patients. On Monday 12 of the patients went home, and on Tuesday 55 of the"
            + " patients.",
        "A tug had a crew of 14. Eight ships took part in the search. The navy has pulled 19 crew"
            + " members from the sea.",
      })
  void partsThatAreMoreThanTheirWholeAreFlagged(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council employed 40 gardeners. In May it dismissed 15 gardeners.",
        "The ferry carried 90 passengers. Divers rescued 60 of the passengers.",
        "The council employed more than 40 gardeners. In May it dismissed 55 gardeners.",
        "Chile sent 20 nurses to the north. In the war 300 Peruvian nurses were killed.",
        "The zoo has 30 penguins, fewer than the 90 of last year. A virus killed 25 of the"
            + " penguins.",
        "One or two jurors voted. Eight of the jurors went home.",
        "Twelve firefighters were injured. The fire destroyed 300 houses.",
        "The parish has 120 houses. The flood damaged 150 houses in the county.",
        "About 90 people live in the hamlet. The quake killed 130 people in the province.",
        "The factory employs 300 people. The company will hire 420 workers in Spain.",
        "The ferry can carry 400 passengers. In May it carried 9,000 passengers.",
        "About 50 hikers set out. By noon 52 of them had been rescued.",
        "The firm hired 50 drivers in May. It has dismissed 120 drivers since January.",
        "The ministry expected 200 visitors, but 350 of the visitors came by train.",
        "The stadium can hold 20,000 spectators. On Saturday 24,000 spectators were evacuated.",
        "A harbour has 40 yachts. In 2019, 52 yachts sank in a storm.",
        "The ship employs 80 stewards. It could dismiss 90 stewards.",
        "Three families moved in, including 12 children.",
        "A train was carrying 210 passengers. Another train derailed, and 250 passengers were"
            + " injured.",
        "Nineteen tourists, eight of them Dutch and 15 of them women, were on the raft.",
        "The plan foresees 20 nurses for the ward, but 35 of the nurses applied.",
        "The guard scored twice for 4 points. In all he scored 17 of the team's first 24 points.",
        "Each of the two clubs has 30 players. On Friday 45 of the players on the national team"
            + " went home.",
      })
  void otherGroupsOpenBoundsAndPartsThatFitAreNot(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).isEmpty();
  }

  @Test
  void whoWasInfectedMayBeAmongTheDead() {
    String text = "The clinic housed 60 patients. In March 50 patients were infected and %d died.";
    assertThat(Reading.flagged(CHECK, Reading.of(text.formatted(20)))).isEmpty();
    assertThat(Reading.flagged(CHECK, Reading.of(text.replace("infected", "hurt").formatted(20))))
        .hasSize(1);
  }

  @Test
  void theMessageDoesTheSum() {
    assertThat(
            CHECK.check(
                Reading.of(
                    "Peru sent 11 guards to the border. About 300 Peruvian guards have been killed,"
                        + " while about 2,700 have been wounded.")))
        .extracting(Flag::message)
        .containsExactly("300 killed + 2,700 wounded = 3,000, but only 11 guards sent.");
  }
}
