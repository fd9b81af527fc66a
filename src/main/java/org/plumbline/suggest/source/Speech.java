package org.plumbline.suggest.source;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Completes what is said with the quotations that belong to it: the rest of one that was begun, and
 * those that follow without a cue of their own.
 */
final class Speech {

  /** A quotation of fewer units may be a title or a word held at arm's length. */
  private static final int SHORT = 20;

  private final String text;
  private final Quotations quotations;

  Speech(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** Whether a cue stands in somebody's quoted words. */
  boolean isQuoted(Draft draft) {
    return quotations.at(draft.cue().orElse(draft.source()).start()).isPresent();
  }

  /** The same with all of every quotation of which it has a good part. */
  Draft whole(Draft draft) {
    Spans said = new Spans(draft.content());
    for (TextRange range : draft.content()) {
      for (TextRange quotation : quotations.within(range)) {
        if (reaches(range, quotation) && isApart(draft, quotation)) {
          said = said.with(quotation);
        }
      }
    }
    return draft.saying(said.ranges());
  }

  private static boolean reaches(TextRange range, TextRange quotation) {
    int shared =
        Math.min(range.end(), quotation.end()) - Math.max(range.start(), quotation.start());
    return 2 * shared >= quotation.length()
        || range.start() <= quotation.start() + 2
        || range.end() >= quotation.end() - 2;
  }

  private static boolean isApart(Draft draft, TextRange quotation) {
    return draft.cue().stream().noneMatch(quotation::overlaps)
        && !quotation.overlaps(draft.source());
  }

  /**
   * The same attributions, the quotations that nobody claims given to the last speaker.
   *
   * @param drafts in reading order
   * @param paragraphs in reading order
   */
  List<Draft> continued(List<Draft> drafts, List<TextRange> paragraphs) {
    List<Draft> spoken = new ArrayList<>(drafts);
    List<TextRange> taken =
        drafts.stream().flatMap(draft -> draft.content().stream()).sorted().toList();
    int place = 0;
    int next = 0;
    int last = -1;
    int lastParagraph = -2;
    for (int p = 0; p < paragraphs.size(); p++) {
      TextRange paragraph = paragraphs.get(p);
      for (TextRange quotation : quotations.within(paragraph)) {
        while (next < drafts.size() && anchor(drafts.get(next)) < quotation.start()) {
          last = next++;
          lastParagraph = -2;
        }
        while (place < taken.size() && taken.get(place).end() <= quotation.start()) {
          place++;
        }
        boolean claimed = place < taken.size() && taken.get(place).overlaps(quotation);
        if (claimed || last < 0 || !standsAlone(quotation, paragraph)) {
          continue;
        }
        int from =
            lastParagraph >= 0 ? lastParagraph : paragraphOf(paragraphs, p, drafts.get(last));
        if (from == p || (from == p - 1 && fills(quotation, paragraph))) {
          Draft speaker = spoken.get(last);
          if (isApart(speaker, quotation)) {
            spoken.set(last, speaker.saying(new Spans(speaker.content()).with(quotation).ranges()));
            lastParagraph = p;
          }
        }
      }
    }
    return spoken;
  }

  private static int anchor(Draft draft) {
    return draft.cue().orElse(draft.source()).start();
  }

  private static int paragraphOf(List<TextRange> paragraphs, int before, Draft draft) {
    for (int p = before; p >= Math.max(0, before - 1); p--) {
      if (paragraphs.get(p).contains(anchor(draft))) {
        return p;
      }
    }
    return -2;
  }

  /** Whether a quotation begins like a sentence and is long enough for one. */
  private boolean standsAlone(TextRange quotation, TextRange paragraph) {
    if (quotation.length() < SHORT) {
      return false;
    }
    int at = quotation.start() - 1;
    while (at >= paragraph.start() && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < paragraph.start() || ".?!:”\"'’".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a paragraph begins with a quotation and holds little else. */
  private static boolean fills(TextRange quotation, TextRange paragraph) {
    return quotation.start() <= paragraph.start() + 1
        && 2 * quotation.length() > paragraph.length();
  }
}
