package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.plumbline.model.AnalystId;
import org.plumbline.workspace.Ids;
import org.plumbline.workspace.Projects;

/** What came of running one command in this process. */
record CommandLineRun(int code, String out, String err) {

  static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

  static final Projects PROJECTS =
      new Projects(new AnalystId("analyst-1"), InstantSource.fixed(NOW), new Ids(new Random(1)));

  static final Path LOG = Path.of("data", "plumbline.log");

  static CommandLineRun of(Object... arguments) {
    return at(/* styled= */ false, arguments);
  }

  /** As at a terminal that shows colours. */
  static CommandLineRun atTerminal(Object... arguments) {
    return at(/* styled= */ true, arguments);
  }

  private static CommandLineRun at(boolean styled, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return with(out, out, styled, arguments);
  }

  /** With documents going elsewhere. */
  static CommandLineRun writingTo(OutputStream documents, Object... arguments) {
    return with(documents, new ByteArrayOutputStream(), /* styled= */ false, arguments);
  }

  private static CommandLineRun with(
      OutputStream documents, ByteArrayOutputStream out, boolean styled, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            documents,
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            styled,
            styled);
    List<String> words = List.of(arguments).stream().map(Object::toString).toList();
    int code = new Commands(PROJECTS, terminal, LOG).run(words);
    return new CommandLineRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
