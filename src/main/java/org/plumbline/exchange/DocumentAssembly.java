package org.plumbline.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Article;
import org.plumbline.model.ArticleDetails;
import org.plumbline.model.ArticleId;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.model.Relation;
import org.plumbline.model.Review;
import tools.jackson.databind.JsonNode;

/** Makes the value of a JSON document that follows the schema, if its parts fit each other. */
final class DocumentAssembly {

  private final String name;
  private final ArticleTexts texts;
  private final Findings findings = new Findings();
  private final Findings losses = new Findings();

  DocumentAssembly(String name, ArticleTexts texts) {
    this.name = name;
    this.texts = texts;
  }

  ReadDocument read(JsonNode json) throws DocumentException {
    Fields document = new Fields(json, "", findings);
    Fields articleFields = document.at("article");
    Article article = article(articleFields);
    ArticleDetails details = details(article.id(), articleFields);
    QuotedText text = new QuotedText(article.text());
    ItemReader items = new ItemReader(text);
    List<Annotation> annotations = items.annotations(document);
    List<Relation> relations = items.relations(document);
    FlagReader flagReader =
        new FlagReader(article.id(), text, items.annotationIds(), texts, losses);
    List<Flag> flags = flagReader.flags(document);
    List<Review> reviews = flagReader.reviews(document, flags);
    Instant exportedAt = document.instant("exportedAt");
    if (!findings.problems().isEmpty()) {
      throw new DocumentException(name, findings.problems());
    }
    List<Item> all = new ArrayList<>(List.of(details));
    all.addAll(annotations);
    all.addAll(relations);
    all.addAll(reviews);
    Fields generator = document.at("generator");
    return new ReadDocument(
        new AnnotationDocument(
            article,
            AnnotationSet.of(all),
            flags,
            exportedAt,
            new Generator(generator.text("name"), generator.text("version"))),
        losses.problems());
  }

  private static Article article(Fields fields) {
    String text = fields.text("text");
    int carriageReturn = text.indexOf('\r');
    if (carriageReturn >= 0) {
      fields.note(
          "text",
          "lines that end with \\n alone",
          "\\r at " + text.codePointCount(0, carriageReturn));
    }
    String sha256 = Digest.sha256(text);
    if (!sha256.equals(fields.text("sha256"))) {
      fields.note("sha256", sha256 + ", the text's checksum", fields.text("sha256"));
    }
    return new Article(new ArticleId(fields.nonBlank("id")), text);
  }

  private static ArticleDetails details(ArticleId id, Fields fields) {
    return new ArticleDetails(
        id,
        fields.nonBlank("title"),
        fields.optionalText("publisher"),
        fields.optionalText("byline"),
        fields.optionalDate("publishedOn"),
        fields.optionalText("url"),
        fields.optionalText("language"),
        false);
  }
}
