package org.plumbline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An example of the user guide's page on the checks: an article in which a check finds something,
 * or nothing.
 *
 * @param check the id of the check under whose heading it stands
 */
record GuideExample(
    String check,
    boolean isFlagged,
    String headline,
    Optional<LocalDate> publishedOn,
    String text) {

  private static final Pattern HEADING = Pattern.compile("## `([a-z-]+)` .*");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(Flagged|Silent)(?:, published on ([0-9-]+))?(?:, under the headline \\*(.+)\\*)?:");

  /** All examples of the page that are of one article. */
  static List<GuideExample> ofThePage() throws IOException {
    List<GuideExample> examples = new ArrayList<>();
    String check = "";
    for (String block : Files.readString(Path.of("docs/checks.md")).split("\n{2,}", -1)) {
      Matcher heading = HEADING.matcher(block);
      if (heading.matches()) {
        check = heading.group(1);
      } else if (block.startsWith(">") && !examples.isEmpty()) {
        examples.add(examples.removeLast().with(block));
      }
      Matcher introduction = INTRODUCTION.matcher(block.replace('\n', ' '));
      if (introduction.matches()) {
        examples.add(introducedBy(introduction, check));
      }
    }
    return examples;
  }

  private static GuideExample introducedBy(Matcher introduction, String check) {
    return new GuideExample(
        check,
        introduction.group(1).equals("Flagged"),
        Optional.ofNullable(introduction.group(3)).orElse("Untitled"),
        Optional.ofNullable(introduction.group(2)).map(LocalDate::parse),
        "");
  }

  private GuideExample with(String quotation) {
    String quoted =
        quotation
            .lines()
            .map(line -> line.replaceFirst("^> ?", ""))
            .map(line -> line.isEmpty() ? "\n\n" : line + " ")
            .collect(Collectors.joining())
            .replaceAll(" (?=\n|$)", "");
    return new GuideExample(check, isFlagged, headline, publishedOn, quoted);
  }

  @Override
  public String toString() {
    return check + (isFlagged ? " flags: " : " is silent on: ") + text;
  }
}
