package org.plumbline.workspace.batch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.report.HtmlReport;
import org.plumbline.workspace.Product;

/**
 * A report for reading and printing, all articles in one.
 *
 * @param subject what the articles have in common, such as the name of their project
 * @param analyst who makes it
 * @param withSuggestions whether what the program would tag is shown, too
 */
public record ReportStyle(Optional<String> subject, String analyst, boolean withSuggestions)
    implements BatchStyle {

  @Override
  public BatchOutput open(Instant now) throws IOException {
    return new ReportOutput(
        new HtmlReport(new HtmlReport.Colophon(subject, analyst, now, Product.nameAndVersion())),
        withSuggestions);
  }
}
