package org.plumbline.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;

class ChangeMismatchCheckTest {

  private static final ChangeMismatchCheck CHECK = new ChangeMismatchCheck();

  private static List<String> flagged(String text) {
    return Reading.flagged(CHECK, Reading.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unemployment rose from 4.1 per cent to 5.3 per cent, an increase of 2.4 percentage"
            + " points.",
        "The share price fell by a third, from $60 to $50.",
        "Attendance doubled from 4,000 to 7,000 last season.",
        "Exports jumped 40% to $12 billion from $10 billion a year earlier.",
        "Rents climbed from 800 euros to 700 euros a month.",
        "Profit fell 10% to 80 million pounds, compared with 100 million pounds a year ago.",
        "Ticket prices have halved since 2019, from $30 to $20.",
        "Emissions dropped by a factor of three, from 900 to 450 tonnes.",
        "The council cut the number of buses from 40 to 45.",
        "The airline carried 1.2 million passengers in June, up 50 per cent from 1 million a year"
            + " before.",
        "Waiting times were reduced from 12 weeks to 6 weeks, a drop of 30 percent.",
        "Temperatures rose by 5 degrees from 12 to 20 degrees Celsius.",
        "The jail population shrank to 500 from 400.",
        "Turnover at the bakery fell by a third. It was down from $60,000 to $50,000.",
        "The number of mills, which stood at 80 in 2010, halved to 65 in 2020.",
        "The city now has 120 electric buses, twice as many as the 90 it had in 2021.",
        "The crowd swelled to 9,000, double the 3,000 of the week before.",
        "Arrests increased fourfold, from 50 to 120.",
        "The bank raised its key rate by 0.75 percentage points, from 3.0 to 4.5 percent.",
        "Turnover grew to 66 million euros from 60 million, up 25 percent.",
        "The rent was 600 euros in 2012 and 900 euros in 2022, a rise of 80 percent.",
        "The clinic treated 840 patients, up 40 percent on the 700 of a year earlier.",
        "Its shares lost half their value, falling from $40 to $30.",
      })
  void aChangeThatIsNotThatOfItsNumbersIsFlagged(String text) {
    assertThat(flagged(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unemployment rose from 4.1 per cent to 5.3 per cent, an increase of 1.2 percentage"
            + " points.",
        "Support grew by 2 percent, from 3 to 5 percent.",
        "The share price fell by a third, from $60 to $40.",
        "Attendance nearly doubled from 4,000 to 7,500 last season.",
        "Exports jumped 20% to $12 billion from $10 billion a year earlier.",
        "Output rose 2.3 percent, from 1.7 million to 1.74 million barrels.",
        "The club won promotion, rising from 9 to 12 points, 4 more than Leeds.",
        "The yen rose to 145 from 150 to the dollar.",
        "She rose from 9 to 7 in the rankings.",
        "The road from Kent to London rose 40 metres.",
        "Inflation rose to 3.4 percent from 3.1 percent; food prices were up 7 percent.",
        "The firm tripled its profit and moved from 12 offices to 4.",
        "Ticket sales doubled, and prices went from 10 to 12 euros.",
        "Sales doubled in Asia, while in Europe they rose from 40 to 44 units.",
        "In 2015 the county had 40 doctors; now 50 nurses work there, twice as many.",
        "The bank cut its rate by a quarter of a point, from 3.5 percent to 3.25 percent.",
        "The city now has 120 electric buses, twice as many as the 60 it had in 2021.",
        "The time was cut from 3 hours to 90 minutes.",
      })
  void aChangeThatFitsAndOneOfSomethingElseIsNot(String text) {
    assertThat(flagged(text)).isEmpty();
  }

  @Test
  void theMessageDoesTheSum() {
    assertThat(CHECK.check(Reading.of("The share price fell by a third, from $60 to $50.")))
        .extracting(Flag::message)
        .containsExactly("From $60 to $50 is down 16.7 percent, not down a third.");
  }
}
