package org.plumbline.edit;

import java.time.Instant;
import org.plumbline.model.AnalystId;

/**
 * One entry in the history of an item.
 *
 * @param by who changed it
 * @param at when
 * @param label what the edit is called
 * @param reverting whether the edit took another one back
 * @param change what became of the item
 */
public record Revision(
    AnalystId by, Instant at, EditLabel label, boolean reverting, Change change) {}
