package org.plumbline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Reading;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;

/**
 * An example of the user guide's page on the checks: an article, or several on one matter, in which
 * a check finds something, or nothing.
 *
 * @param check the id of the check under whose heading it stands
 * @param publishedOn of each article; empty where no day is given
 */
record GuideExample(
    String check,
    boolean isFlagged,
    String headline,
    List<LocalDate> publishedOn,
    List<String> texts) {

  private static final Pattern HEADING = Pattern.compile("## `([a-z-]+)` .*");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(Flagged|Silent)(?:, in two articles)?(?:, published on ([0-9-]+)(?: and ([0-9-]+))?)?"
              + "(?:, under the headline \\*(.+)\\*)?:");

  /** All examples of the page. */
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
        Optional.ofNullable(introduction.group(4)).orElse("Untitled"),
        Stream.of(introduction.group(2), introduction.group(3))
            .filter(Objects::nonNull)
            .map(LocalDate::parse)
            .toList(),
        List.of());
  }

  private GuideExample with(String quotation) {
    String quoted =
        quotation
            .lines()
            .map(line -> line.replaceFirst("^> ?", ""))
            .map(line -> line.isEmpty() ? "\n\n" : line + " ")
            .collect(Collectors.joining())
            .replaceAll(" (?=\n|$)", "");
    List<String> all = Stream.concat(texts.stream(), Stream.of(quoted)).toList();
    return new GuideExample(check, isFlagged, headline, publishedOn, all);
  }

  /** The articles, each as the checks see it. */
  List<CheckedArticle> articles() {
    return IntStream.range(0, texts.size())
        .mapToObj(
            at ->
                Reading.of(
                    ArticleDetails.titled(new ArticleId("article-" + at), headline)
                        .withPublishedOn(
                            publishedOn.stream().limit(at + 1L).reduce((_, day) -> day)),
                    texts.get(at)))
        .toList();
  }

  @Override
  public String toString() {
    return check + (isFlagged ? " flags: " : " is silent on: ") + String.join(" / ", texts);
  }
}
