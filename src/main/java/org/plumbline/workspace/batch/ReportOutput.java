package org.plumbline.workspace.batch;

import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.exchange.ArticleTexts;
import org.plumbline.report.HtmlReport;
import org.plumbline.report.ReportedArticle;

/**
 * One report of all articles, written when the last of them is there.
 *
 * @param withSuggestions whether what the program would tag is shown, too
 */
record ReportOutput(HtmlReport report, boolean withSuggestions) implements BatchOutput {

  @Override
  public Part prepared(Examined examined, ArticleTexts texts) {
    ReportedArticle reported = examined.reported(withSuggestions);
    return _ -> report.add(reported);
  }

  @Override
  public void end(OutputStream out) throws IOException {
    report.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    report.close();
  }
}
