package org.plumbline.workspace.batch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.model.AnalystId;
import org.plumbline.report.HtmlReport;
import org.plumbline.workspace.Product;
import org.plumbline.workspace.Projects;

/**
 * A report for reading and printing, all articles in one.
 *
 * @param subject what the articles have in common, such as the name of their project
 * @param analyst who makes it
 * @param withSuggestions whether what the program would tag is shown, too
 */
public record ReportStyle(Optional<String> subject, AnalystId analyst, boolean withSuggestions)
    implements BatchStyle {

  /** One that is made by whoever works with projects here. */
  public static ReportStyle by(
      Projects projects, Optional<String> subject, boolean withSuggestions) {
    return new ReportStyle(subject, projects.analyst(), withSuggestions);
  }

  @Override
  public BatchOutput open(Instant now) throws IOException {
    return new ReportOutput(
        new HtmlReport(
            new HtmlReport.Colophon(subject, analyst.value(), now, Product.nameAndVersion())),
        withSuggestions);
  }
}
