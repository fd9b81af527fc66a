package org.plumbline.suggest.claim;

import java.util.List;
import org.plumbline.language.Analysis;
import org.plumbline.model.Claim;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** Tells how firmly a text puts a statement, and finds statements that the text itself makes. */
public final class ClaimRecogniser {

  /**
   * How an attributed statement is put.
   *
   * @param content what is said
   * @param context the sentence or sentences in which it stands, its attribution included
   */
  public Claim describe(Spans content, TextRange context, List<Analysis> analyses) {
    return Claim.PLAIN;
  }

  /**
   * Checkable statements that the text makes in its own voice.
   *
   * @param attributed what is attributed already, and so is not the text's own
   */
  public List<FoundClaim> unattributed(
      String text, List<Analysis> analyses, List<Spans> attributed) {
    return List.of();
  }
}
