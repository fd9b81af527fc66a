package org.plumbline.workspace.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.plumbline.exchange.ArticleTexts;
import org.plumbline.report.Palette;
import org.plumbline.report.ReportedArticle;
import org.plumbline.report.TextReport;

/**
 * Lines for people about the articles of which there is something to say.
 *
 * @param withAnnotations whether what is tagged or suggested is listed, too
 */
record TextOutput(Palette palette, boolean withAnnotations) implements BatchOutput {

  @Override
  public Part prepared(Examined examined, ArticleTexts texts) {
    ReportedArticle reported = examined.reported(/* withSuggestions= */ true);
    TextReport report = new TextReport(palette);
    String lines = report.flags(reported) + (withAnnotations ? report.annotations(reported) : "");
    byte[] bytes =
        (lines.isEmpty() ? "" : report.heading(examined.name(), reported) + lines).getBytes(UTF_8);
    return out -> out.write(bytes);
  }
}
