package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.exchange.DocumentException;
import org.plumbline.exchange.Problem;
import org.plumbline.exchange.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    header = "Tells what is wrong with exported documents.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    description = {
      "Each problem is a line on standard error: the file (and the line of a .jsonl file), the "
          + "place as a JSON pointer, what was expected there and what was found."
    },
    footer = {"%nExamples:", "  plumbline validate port-budget.json election.jsonl"})
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents (.json), or JSON Lines with one a line (.jsonl).")
  private List<Path> files = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    for (Path file : files) {
      Validation validation = Validation.of(file);
      if (validation.isClean()) {
        terminal.say(file + ": valid");
      } else {
        validation.refusals().forEach(this::tell);
        code = ExitCode.SOFTWARE;
      }
    }
    return code;
  }

  private void tell(DocumentException refusal) {
    for (Problem problem : refusal.problems()) {
      terminal.complain(refusal.file() + ": " + problem);
    }
  }
}
