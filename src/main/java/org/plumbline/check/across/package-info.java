/**
 * Articles read against each other. What can be compared of an article is put into a digest, once;
 * a dossier of digests finds by the rare terms that they share which articles are on one event, and
 * compares only those, only in what both tell of the same.
 */
@NullMarked
package org.plumbline.check.across;

import org.jspecify.annotations.NullMarked;
