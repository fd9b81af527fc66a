package org.plumbline.viewmodel;

import java.util.List;
import org.plumbline.edit.Revision;

/**
 * One entry in the history of an annotation.
 *
 * @param revision who did what, and when
 * @param changes which fields that changed; empty when the annotation was made or deleted
 */
public record HistoryRow(Revision revision, List<FieldChange> changes) {}
