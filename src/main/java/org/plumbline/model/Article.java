package org.plumbline.model;

/**
 * A text as it was taken in. It never changes: whatever can be corrected about an article, its
 * title say, is in its {@link ArticleDetails}.
 *
 * @param id its name in the project
 * @param text exactly the text that all offsets count; line ends are {@code \n}
 */
public record Article(ArticleId id, String text) {}
