package org.plumbline.suggest;

import java.util.List;
import java.util.Optional;
import org.plumbline.language.Analyser;
import org.plumbline.language.Analysis;
import org.plumbline.language.EnglishModel;
import org.plumbline.language.ModelException;

/** The English analyser, loaded once for all tests that read sentences with it. */
public final class English {

  private English() {}

  /** On demand. */
  private static final class Loaded {
    static final Analyser ANALYSER = load();

    private static Analyser load() {
      try {
        return EnglishModel.open();
      } catch (ModelException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The paragraphs of a text, analysed. */
  public static List<Analysis> read(String text) {
    return new NewsText(text, Optional.empty())
        .paragraphs().stream().map(paragraph -> Loaded.ANALYSER.analyse(text, paragraph)).toList();
  }
}
