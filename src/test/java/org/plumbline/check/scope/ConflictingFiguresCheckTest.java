package org.plumbline.check.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

class ConflictingFiguresCheckTest {

  private static final ConflictingFiguresCheck CHECK = new ConflictingFiguresCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police arrested 23 fans after the derby at Northgate stadium.\n\n"
            + "The 32 fans arrested at Northgate stadium will appear in court today.",
        "The storm left 40,000 households in the Harrow valley without power.\n\n"
            + "None of it helped the 60,000 households that the storm cut off in the Harrow"
            + " valley.",
        "Bexor is buying its rival Talvin for 2.3 billion dollars.\n\n"
            + "Bexor will finance the $3.2 billion takeover of Talvin with loans.",
        "The tunnel will be 18 kilometres long and link Bremmen with the coast.\n\n"
            + "Critics say the 81-kilometre tunnel is not worth its price.",
        "Eleven miners died in the collapse of the Karola pit.\n\n"
            + "A service was held for the seventeen miners who died at Karola.",
        "Lena Brandt scored 31 points for the visitors.\n\nBrandt's 13 points were not enough.",
        "The ferry Aurora was carrying 212 people when it sank off Cape Mara.\n\n"
            + "All 221 people aboard the Aurora were rescued, the coast guard said.",
        "Judge Amara Cole sentenced the banker to nine years in jail.\n\n"
            + "The banker's six-year jail sentence shocked his family.",
        "The bridge cost 90 million euros and opened in June.\n\n"
            + "Engineers defended the 60 million euro cost of the bridge.",
        "The government will hire 5,000 new teachers by the autumn.\n\n"
            + "The 15,000 new teachers will cost a lot.",
        "At least 70 people were injured when two trams collided in Graz.\n\n"
            + "At least 170 people were injured in the tram collision in Graz.",
      })
  void twoValuesOfOneQuantityAreFlagged(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // others, of another time, and parts
        "Fourteen schools in the county will close. Another 19 schools will be merged.",
        "Police arrested 23 fans after the derby. Last year 32 fans were arrested after the derby.",
        "Eleven miners died in the collapse of the pit. In 1987, 17 miners died at the pit.",
        "The museum was given 120 paintings by Henry Voss. Forty of the paintings will be shown.",
        "The ferry Aurora was carrying 212 people when it sank. 190 people were rescued.",
        "Lena Brandt scored 31 points for the visitors. Ina Wolf scored 13 points for the home"
            + " side.",
        "The airline cancelled 140 flights on Monday. On Tuesday the airline cancelled 90 flights.",
        "The tunnel will be 18 kilometres long. A second tunnel, of 7 kilometres, is planned.",
        // what came in the place of another, was planned, or is for each
        "The storm left 40,000 households without power. By the evening the number had risen to"
            + " 60,000 households.",
        "The hall was to cost 56 million euros. The hall cost 86 million euros.",
        "The clinic treats 40 patients a day. The clinic treated 900 patients in May.",
        // of others that go by the same noun
        "The council of Talheim spent 49 million euros on roads.\n\n"
            + "The council of Kessel spent 3 million euros on roads.",
        "The Health Ministry hired 400 nurses for Aldbury. The Defence Ministry hired 60 nurses"
            + " for Aldbury.",
        // both can be right
        "The registry lists 3,205 couples. The roughly 3,200 couples come from all parts of town.",
        "More than 300 homes burned in Keld. The 340 homes that burned in Keld were insured.",
        // the later one speaks of what was told before
        "The navy held eight pirates in March. It caught 23 pirates on Friday.\n\n"
            + "The 23 pirates were taken ashore.",
        // the text itself sets them side by side
        "The police said 4,000 people had marched through Leeds. The organisers said 9,000 people"
            + " had marched through Leeds.",
      })
  void otherQuantitiesAndValuesThatAgreeAreNot(String text) {
    assertThat(Reading.flagged(CHECK, Reading.of(text))).isEmpty();
  }

  @Test
  void aFigureThatDisagreesWithTwoIsFlaggedBesideTheFirst() {
    assertThat(
            Reading.flagged(
                CHECK,
                Reading.of(
                    """
                    Police arrested 23 fans at Northgate stadium.

                    The 32 fans arrested at Northgate stadium will appear in court.

                    The 41 fans arrested at Northgate stadium had travelled by bus.\
                    """)))
        .containsExactly("23 | 32", "23 | 41");
  }

  @Test
  void theMessageGivesBothWithWhatTheyCount() {
    assertThat(
            CHECK.check(
                Reading.of(
                    "Lena Brandt scored 31 points for the visitors.\n\n"
                        + "Brandt's 13 points were not enough.")))
        .extracting(Flag::message)
        .containsExactly("31 points, but elsewhere 13 points, of what seems to be the same.");
  }

  @Test
  void sourcesThatDisagreeFarApartAreADisagreement() {
    assertThat(
            CHECK.check(
                Reading.of(
                    "The police said 4,000 people had marched through Leeds on Sunday.\n\n"
                        + "The organisers said 9,000 people had marched through Leeds.")))
        .extracting(Flag::severity)
        .containsExactly(Severity.LOW);
  }
}
