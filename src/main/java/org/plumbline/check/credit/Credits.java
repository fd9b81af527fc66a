package org.plumbline.check.credit;

import java.util.List;

/**
 * The outlets that a text credits.
 *
 * @param cited in its sentences, as having reported, or having been spoken to
 * @param heading in a dateline or a by-line
 * @param closing in a line or a mark at the end
 */
record Credits(List<Outlet> cited, List<Outlet> heading, List<Outlet> closing) {

  Credits {
    cited = List.copyOf(cited);
    heading = List.copyOf(heading);
    closing = List.copyOf(closing);
  }
}
