package org.plumbline.suggest.date;

import org.plumbline.suggest.date.Reading.Length;

/** Says where an expression begins that has words before it which belong to it: "early March". */
final class Modifiers {

  /** The first word of the expression. */
  int from(Passage passage, Match match) {
    if (match.reading() instanceof Length) {
      return match.from();
    }
    int from = match.from();
    while (true) {
      int before = before(passage, from);
      if (before == from) {
        return withArticle(passage, match, from);
      }
      from = before;
    }
  }

  private static int before(Passage passage, int from) {
    if (passage.word(from - 1).is(Meaning.MODIFIER)) {
      return from - 1;
    }
    if (passage.word(from - 1).is("-") && passage.word(from - 2).is(Meaning.MODIFIER)) {
      return from - 2;
    }
    int of = passage.word(from - 1).is("the") ? from - 2 : from - 1;
    boolean isPart = passage.word(of).is("of") && passage.word(of - 1).is(Meaning.PART_OF);
    return isPart ? of - 1 : from;
  }

  private static int withArticle(Passage passage, Match match, int from) {
    boolean takesArticle =
        passage.word(from).is(Meaning.PART_OF)
            || passage.word(from).is(Meaning.ORDINAL)
            || passage.word(match.to() - 1).isAny("s", "century")
            || passage.word(from).is(Meaning.SEASON)
            || passage.word(match.to() - 1).is(Meaning.DECADE);
    return takesArticle && passage.word(from - 1).is("the") ? from - 1 : from;
  }
}
