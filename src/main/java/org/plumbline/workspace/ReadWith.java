package org.plumbline.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.ArticleDetails;

/** What an article is read with besides its text: with other details, other things are found. */
record ReadWith(String title, Optional<LocalDate> publishedOn) {

  static ReadWith of(ArticleDetails details) {
    return new ReadWith(details.title(), details.publishedOn());
  }
}
