package org.plumbline.app;

import org.plumbline.view.Questions;
import org.plumbline.view.Questions.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a fault of the program itself to the log, and tells the analyst where, without a stack
 * trace.
 */
final class CrashReport {

  private static final Logger LOG = LoggerFactory.getLogger(CrashReport.class);

  private final Questions questions;
  private boolean isTelling;

  private CrashReport(Questions questions) {
    this.questions = questions;
  }

  /** Takes all exceptions that the window's thread lets through. */
  static void install(Questions questions) {
    CrashReport report = new CrashReport(questions);
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> report.tell(failure));
  }

  private void tell(Throwable failure) {
    LOG.error("fault of the program", failure);
    // One dialog at a time, since a fault while drawing comes back with every frame; and later,
    // since a dialog cannot be shown while the toolkit draws.
    if (!isTelling) {
      isTelling = true;
      WindowThreads.later(this::ask);
    }
  }

  private void ask() {
    try {
      questions.ask(null, questions.text("crash", DataFolder.current().toString()), Answer.CANCEL);
    } finally {
      isTelling = false;
    }
  }
}
