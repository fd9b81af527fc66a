package org.plumbline.check.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.check.article.Reading;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;

/** Articles of some outlets, and what is found across them. */
final class Desk {

  private final List<ArticleDigest> digests = new ArrayList<>();

  /** Adds an article, published on no known day. */
  Desk with(String outlet, String text) {
    return with(outlet, Optional.empty(), text);
  }

  Desk with(String outlet, String day, String text) {
    return with(outlet, Optional.of(LocalDate.parse(day)), text);
  }

  private Desk with(String outlet, Optional<LocalDate> day, String text) {
    ArticleDetails details =
        ArticleDetails.titled(new ArticleId(outlet.toLowerCase(Locale.ROOT)), "Untitled")
            .withPublisher(Optional.of(outlet))
            .withPublishedOn(day);
    digests.add(ArticleDigest.of(Reading.of(details, text)));
    return this;
  }

  List<ArticleDigest> digests() {
    return digests;
  }

  List<Flag> flags() {
    Dossier dossier = new Dossier();
    digests.forEach(dossier::put);
    return dossier.flags();
  }

  List<String> messages() {
    return flags().stream().map(Flag::message).toList();
  }
}
