package org.plumbline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.text.TextRange;

/** Looking for words in the open article, whatever their case. */
public final class FindViewModel {

  /**
   * Where the words stand.
   *
   * @param places all of them, in order, in UTF-16 units
   * @param current the place in that list that is looked at; -1 when nothing was found
   */
  public record Findings(List<TextRange> places, int current) {

    private static final Findings NONE = new Findings(List.of(), -1);

    public Optional<TextRange> place() {
      return current < 0 ? Optional.empty() : Optional.of(places.get(current));
    }
  }

  private final ReadOnlyObjectWrapper<Findings> findings =
      new ReadOnlyObjectWrapper<>(Findings.NONE);

  public ReadOnlyObjectProperty<Findings> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Looks for words in an article, beginning at its caret; blank words find nothing. */
  public void find(String wanted, ArticleViewModel article) {
    if (wanted.isBlank()) {
      clear();
      return;
    }
    List<TextRange> places = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(wanted, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(article.article().text());
    while (matcher.find()) {
      places.add(new TextRange(matcher.start(), matcher.end()));
    }
    int caret = article.selectionProperty().get().start();
    int first = 0;
    while (first < places.size() && places.get(first).start() < caret) {
      first++;
    }
    int current = places.isEmpty() ? -1 : first % places.size();
    findings.set(new Findings(List.copyOf(places), current));
  }

  /**
   * Goes on to the next place, after the last one to the first; or back, when {@code direction} is
   * negative.
   */
  public void step(int direction) {
    Findings now = findings.get();
    if (now.current() >= 0) {
      int next = Math.floorMod(now.current() + direction, now.places().size());
      findings.set(new Findings(now.places(), next));
    }
  }

  public void clear() {
    findings.set(Findings.NONE);
  }
}
