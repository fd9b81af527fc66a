package org.plumbline.journey;

import javafx.scene.input.KeyCode;

/** The seed article, worked on as in the design's picture of the inspector. */
record SeedWork(Desk desk) {

  static final String SENT = "about 11 soldiers";
  private static final String KILLED = "about 300 North Korean soldiers have been killed";
  private static final String WOUNDED = "about 2700 have been wounded";
  private static final String SERVICE = "South Korea's intelligence service";

  void doAll() {
    tagSources();
    tagClaims();
    tagFigures();
    link();
    describeFigure();
  }

  private void tagSources() {
    ArticlePage article = desk.article();
    article.tag(SERVICE, KeyCode.DIGIT2);
    article.tag("South Korea's National Intelligence Service", KeyCode.DIGIT2);
    article.select(article.place(SERVICE, 2)).tag(KeyCode.DIGIT2);
    article.tag("theguardian", KeyCode.DIGIT2);
    desk.inspector().fill("source-name", "The Guardian").choose("source-kind", "publication");
  }

  private void tagClaims() {
    ArticlePage article = desk.article();
    article
        .select(
            article.span(
                "North Korean soldiers, who were sent", "withdrawn after suffering heavy losses"))
        .tag(KeyCode.DIGIT1);
    article
        .select(article.span("confirmed this week media reports", "lines in mid-January"))
        .tag(KeyCode.DIGIT1);
    article
        .select(article.span("North Korea sent about 11", "mutual defense agreement"))
        .tag(KeyCode.DIGIT1);
    article.tag(KILLED, KeyCode.DIGIT1).tag(WOUNDED, KeyCode.DIGIT1);
    desk.inspector().choose("claim-certainty", "reported");
  }

  private void tagFigures() {
    InspectorPage inspector = desk.inspector();
    ArticlePage article = desk.article();
    article.tag("mid-January", KeyCode.DIGIT3);
    inspector.choose("figure-kind", "date").fill("figure-date", "2025-01");
    article.tag("about 300", KeyCode.DIGIT3);
    inspector.fill("figure-value", "300").choose("figure-approximation", "about");
    article.tag("about 2700", KeyCode.DIGIT3);
    inspector.fill("figure-value", "2,700").choose("figure-approximation", "about");
    article.tag(SENT, KeyCode.DIGIT3);
  }

  private void link() {
    ArticlePage article = desk.article();
    join("about 300", KILLED);
    join("about 2700", WOUNDED);
    article.choose(KILLED);
    desk.window().press(KeyCode.L);
    article.clickAt(article.place(SERVICE, 2).start() + 3);
    article.select(article.place("says", 1));
    desk.window().press(KeyCode.C);
    join(SENT, "North Korea sent");
  }

  private void join(String from, String inTo) {
    desk.article().choose(from);
    desk.window().press(KeyCode.L);
    desk.article().click(inTo, inTo.equals("North Korea sent") ? 1 : inTo.length() - 3);
  }

  private void describeFigure() {
    desk.article().choose(SENT);
    desk.inspector()
        .fill("figure-value", "11")
        .choose("figure-approximation", "about")
        .fill("figure-counted", "soldier")
        .fill("figure-event", "send")
        .type("field-note", "The agency's own briefing says 11,000.");
    desk.article().choose(SENT);
  }
}
