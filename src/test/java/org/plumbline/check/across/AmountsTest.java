package org.plumbline.check.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Flag;

/** Figures of one event in two articles. */
class AmountsTest {

  private static final String COLLAPSE =
      "A grandstand collapsed at the Ellerby racecourse on Saturday, killing %s, police said.\n\n"
          + "Spectators at the Ellerby Cup were thrown from the wooden stand when its roof gave"
          + " way.";
  private static final String OTHER_WORDS =
      "%s died when a wooden grandstand gave way at Ellerby racecourse, according to police.\n\n"
          + "The roof of the stand fell on spectators during the Ellerby Cup.";

  @Test
  void flagsTwoTollsOfOneDay() {
    Desk desk =
        new Desk()
            .with("Courier", "2024-05-12", COLLAPSE.formatted("12 people"))
            .with("Herald", "2024-05-12", OTHER_WORDS.formatted("Nineteen people"));

    assertThat(desk.flags().stream().flatMap(flag -> flag.evidence().stream()))
        .extracting(Flag.Evidence::quote)
        .containsExactly("12", "Nineteen");
    assertThat(desk.messages())
        .containsExactly(
            "Courier: 12 people dead; Herald: Nineteen people dead,"
                + " of what seems to be one event, published on one day.");
  }

  @Test
  void namesAValueOnceHoweverOftenItIsGiven() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("12 people"))
                .with(
                    "Herald",
                    OTHER_WORDS.formatted("Nineteen people")
                        + " In all, 19 people were killed at Ellerby racecourse.")
                .messages())
        .containsExactly(
            "Courier: 12 people dead; Herald: Nineteen people dead,"
                + " of what seems to be one event.");
  }

  @Test
  void takesTheDateOfTheDatelineForTheNewsItself() {
    assertThat(
            new Desk()
                .with("Courier", "HARWICK, 12 May 2024 - " + COLLAPSE.formatted("12 people"))
                .with("Herald", OTHER_WORDS.formatted("Nineteen people"))
                .flags())
        .hasSize(1);
  }

  @Test
  void keepsSilentAboutALaterHigherToll() {
    assertThat(
            new Desk()
                .with("Courier", "2024-05-12", COLLAPSE.formatted("12 people"))
                .with("Herald", "2024-05-14", OTHER_WORDS.formatted("Nineteen people"))
                .flags())
        .isEmpty();
  }

  @Test
  void flagsALaterLowerToll() {
    assertThat(
            new Desk()
                .with("Courier", "2024-05-14", COLLAPSE.formatted("12 people"))
                .with("Herald", "2024-05-12", OTHER_WORDS.formatted("Nineteen people"))
                .flags())
        .hasSize(1);
  }

  @Test
  void keepsSilentWhereTheOtherTellsBoth() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("12 people"))
                .with(
                    "Herald",
                    OTHER_WORDS.formatted("Nineteen people")
                        + "\n\nPolice had first said that 12 people were killed.")
                .flags())
        .isEmpty();
  }

  @Test
  void keepsSilentAboutOpenBoundsThatAllowIt() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("at least 12 people"))
                .with("Herald", OTHER_WORDS.formatted("Nineteen people"))
                .flags())
        .isEmpty();
  }

  @Test
  void keepsSilentAboutRounding() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("about 20 people"))
                .with("Herald", OTHER_WORDS.formatted("Nineteen people"))
                .flags())
        .isEmpty();
  }

  @Test
  void keepsSilentAboutAnotherEvent() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("12 people"))
                .with(
                    "Herald",
                    "Nineteen people died when a ferry sank off the port of Tarrin, the coast guard"
                        + " said.\n\nThe vessel was on its way to the island of Osk in high waves.")
                .flags())
        .isEmpty();
  }

  @Test
  void keepsSilentAboutAnEarlierEventThatIsRecalled() {
    assertThat(
            new Desk()
                .with("Courier", COLLAPSE.formatted("12 people"))
                .with(
                    "Herald",
                    OTHER_WORDS.formatted("Twelve people")
                        + "\n\nA similar collapse killed 33 people in 1987.")
                .flags())
        .isEmpty();
  }
}
