package org.plumbline.viewmodel;

/** Why what was typed into a field cannot be taken. */
public enum FieldProblem {
  NOT_A_NUMBER,
  ENDS_REVERSED,
  TOO_LONG,
  NOT_A_DATE,
  NOT_A_UNIT,
  DATE_WITHOUT_VALUE,
  NO_TITLE
}
