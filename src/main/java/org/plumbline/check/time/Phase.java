package org.plumbline.check.time;

import org.plumbline.check.calendar.WrittenDate;
import org.plumbline.text.TextRange;

/**
 * That something began or ended, and when.
 *
 * @param course of what kind: a life, a run, a post
 * @param isEnd whether it ended
 * @param subject of what or whom, by a word; empty for what a pronoun stands for
 * @param object what was begun or ended by the subject; empty for nothing or a pronoun
 * @param sentence the number of its sentence
 * @param verb where the verb stands, in UTF-16 units
 */
record Phase(
    String course,
    boolean isEnd,
    String subject,
    String object,
    int sentence,
    TextRange verb,
    WrittenDate date) {

  /** Whether both are told of one thing. */
  boolean isSameAs(Phase other) {
    boolean isSameSubject =
        subject.equals(other.subject) || (other.subject.isEmpty() && other.sentence > sentence);
    return course.equals(other.course) && isSameSubject && object.equals(other.object);
  }
}
