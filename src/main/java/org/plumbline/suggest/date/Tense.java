package org.plumbline.suggest.date;

/** Whether a sentence speaks of what has been or of what will be, as its words nearby tell. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  /** How many words are looked at on each side. */
  private static final int REACH = 24;

  /** How far before a participle its "will" or "to" may stand. */
  private static final int VERB_GROUP = 4;

  /**
   * The tense at an expression. In English the verb stands before its date, so the nearest telling
   * word before it decides, and only where there is none, the first one after it.
   *
   * @param from the first word of the expression
   * @param to the word after its last one
   */
  static Tense at(Passage passage, int from, int to) {
    int before = beforeExpression(passage, from);
    Tense preposition = ofPreposition(passage, before);
    return preposition == UNKNOWN ? ofVerbs(passage, before, to) : preposition;
  }

  /** The word before an expression and the words that belong to it: "until [9 a.m.] Tuesday". */
  private static int beforeExpression(Passage passage, int from) {
    int i = from - 1;
    while (isOfExpression(passage.word(i))) {
      i--;
    }
    return i;
  }

  private static boolean isOfExpression(Word word) {
    return word.is(Meaning.MODIFIER)
        || word.is(Meaning.HALF_OF_DAY)
        || word.is(Meaning.ZONE)
        || word.is(Meaning.CLOCK)
        || word.is(Meaning.WHICH)
        || word.isDigits()
        || word.isAny(":", "-", "the", "on");
  }

  private static Tense ofPreposition(Passage passage, int index) {
    Word word = passage.word(index);
    if (word.is("since")) {
      return PAST;
    }
    boolean leadsOn =
        (word.isAny("until", "till") && !passage.word(index - 1).endsClause())
            || (word.is("of") && passage.word(index - 1).is("ahead"))
            || (word.is("and") && passage.word(index - 1).is("now"));
    if (word.isAny("is", "are")) {
      return FUTURE;
    }
    boolean isUpcoming =
        word.isAny("as", "than") && passage.word(index - 1).isAny("soon", "early", "later");
    return leadsOn || isUpcoming ? FUTURE : UNKNOWN;
  }

  private static Tense ofVerbs(Passage passage, int before, int to) {
    boolean seesInfinitive = false;
    for (int i = before; i > before - REACH && !passage.word(i).endsClause(); i--) {
      Tense tense = of(passage, i);
      if (tense != UNKNOWN) {
        return tense == PAST && seesInfinitive ? UNKNOWN : tense;
      }
      seesInfinitive |= isInfinitive(passage, i);
    }
    for (int i = to; i < to + REACH && !passage.word(i).endsClause(); i++) {
      Tense tense = of(passage, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return seesInfinitive ? FUTURE : UNKNOWN;
  }

  private static Tense of(Passage passage, int index) {
    Word word = passage.word(index);
    if (endsAsParticiple(word) && isAdjective(passage, index)) {
      return UNKNOWN;
    }
    if (looksAhead(passage, index)) {
      return isPerfect(passage, index) ? PAST : FUTURE;
    }
    boolean isPast = word.is(Meaning.PAST) || (endsAsParticiple(word) && !word.isCapitalised());
    return isPast ? ofParticiple(passage, index) : UNKNOWN;
  }

  private static boolean endsAsParticiple(Word word) {
    return word.lower().endsWith("ed") && word.length() > 4 && !word.lower().endsWith("eed");
  }

  /** "A signed letter", "their hastily planned trip". */
  private static boolean isAdjective(Passage passage, int index) {
    return passage
        .word(beforeAdverb(passage, index))
        .isAny("a", "an", "the", "its", "his", "her", "their");
  }

  private static int beforeAdverb(Passage passage, int index) {
    return passage.word(index - 1).lower().endsWith("ly") ? index - 2 : index - 1;
  }

  /** "will", "plans to"; not "could not be reached", "neither could". */
  private static boolean looksAhead(Passage passage, int index) {
    Word word = passage.word(index);
    if (isName(passage, index)) {
      return false;
    }
    return (word.is(Meaning.FUTURE) && !(word.is("could") && isDenied(passage, index)))
        || (word.is(Meaning.FUTURE_BEFORE_TO) && passage.word(index + 1).isAny("to", "for"));
  }

  /** "Will" and "May" amid words that are written small, or before a number. */
  private static boolean isName(Passage passage, int index) {
    Word before = passage.word(index - 1);
    boolean isAmidSmall = before.isLetters() && !before.isCapitalised();
    return passage.word(index).isCapitalised()
        && (isAmidSmall || passage.word(index + 1).isDigits());
  }

  private static boolean isDenied(Passage passage, int index) {
    if (passage.word(index + 1).is("not")) {
      return true;
    }
    for (int i = index - 1; i > index - REACH && !passage.word(i).endsClause(); i--) {
      if (passage.word(i).isAny("neither", "nor", "nobody", "none")) {
        return true;
      }
    }
    return false;
  }

  /** "may have left" is over. */
  private static boolean isPerfect(Passage passage, int index) {
    return passage.word(index + 1).is("have") || passage.word(index + 2).is("have");
  }

  /** "Was signed" is past, "will be signed" and "is to be signed" are not, "is signed" may be. */
  private static Tense ofParticiple(Passage passage, int index) {
    int i = beforeAdverb(passage, index);
    if (passage.word(i).isAny("is", "are", "being")) {
      return UNKNOWN;
    }
    if (passage.word(i).is("be")) {
      for (int back = i - 1; back > i - VERB_GROUP; back--) {
        if (looksAhead(passage, back) || passage.word(back).is("to")) {
          return FUTURE;
        }
      }
    }
    return PAST;
  }

  private static boolean isInfinitive(Passage passage, int index) {
    Word next = passage.word(index + 1);
    return passage.word(index).is("to")
        && next.isLetters()
        && !next.isCapitalised()
        && !next.isAny("the", "a", "an", "his", "her", "its", "their", "this", "that", "our");
  }
}
