/**
 * How files and pasted text become articles.
 *
 * <p>An article's text is what the file says and nothing else: only line ends become {@code \n} and
 * a byte order mark is left out. Whatever had to be assumed on the way is an {@link
 * org.plumbline.ingest.Assumption}, to be shown to the person; whatever cannot be an article is
 * refused by an {@link org.plumbline.ingest.IngestException} that names the file and the reason, as
 * values. {@link org.plumbline.ingest.ArticleFiles} finds the files, {@link
 * org.plumbline.ingest.ArticleReader} reads one.
 */
@NullMarked
package org.plumbline.ingest;

import org.jspecify.annotations.NullMarked;
