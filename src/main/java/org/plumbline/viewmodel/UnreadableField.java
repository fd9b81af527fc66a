package org.plumbline.viewmodel;

/** What was typed into a field cannot be taken. */
final class UnreadableField extends Exception {

  private static final long serialVersionUID = 1;

  private final FieldProblem problem;

  UnreadableField(FieldProblem problem) {
    super(problem.name());
    this.problem = problem;
  }

  FieldProblem problem() {
    return problem;
  }
}
