package org.plumbline.check.article;

import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.Flag;

/**
 * One rule. It is immutable, may be used by several threads, and its flags depend on nothing but
 * the article: not on the order of annotations, and not on their ids.
 */
public interface Check {

  /** What a check can look at besides the text, which never changes. */
  enum Aspect {
    /** Title, outlet, date and the like. */
    DETAILS,
    FIGURES,
    SOURCES,
    CLAIMS,
    /** Who is given as the source of what, and what belongs together. */
    RELATIONS
  }

  /** Its name in exports, settings and the user guide, such as {@code part-exceeds-whole}. */
  String id();

  /** What it looks at: as long as none of it changes, its flags do not. */
  Set<Aspect> aspects();

  /** What it finds in an article, in any order. */
  Stream<Flag> check(CheckedArticle article);
}
