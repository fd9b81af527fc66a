package org.plumbline.store;

import java.util.List;
import org.plumbline.model.ArticleId;

/**
 * What became of a damaged project.
 *
 * @param articles how many articles the copy holds
 * @param items how many items (annotations, relations, reviews, details) they have
 * @param edits how many edits of the journal were kept
 * @param alteredTexts articles in whose text something is not as it was imported
 * @param lostHistories articles that begin anew with the items that could be read; what was done to
 *     them before cannot be undone any more
 * @param lostArticles articles of which there are items but no text, so that they had to be left
 * @param lostItems how many items are known to have been, but could not be read or had to be left
 * @param damagedTables the tables of the database in which something could not be read
 */
public record SalvageReport(
    int articles,
    int items,
    int edits,
    List<ArticleId> alteredTexts,
    List<ArticleId> lostHistories,
    List<ArticleId> lostArticles,
    int lostItems,
    List<String> damagedTables) {
  public SalvageReport {
    alteredTexts = List.copyOf(alteredTexts);
    lostHistories = List.copyOf(lostHistories);
    lostArticles = List.copyOf(lostArticles);
    damagedTables = List.copyOf(damagedTables);
  }
}
