package org.plumbline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.plumbline.model.Flag;
import org.plumbline.model.Item;
import org.plumbline.text.TextRange;

/** Reads states of items back, by a fixed number of queries however many states there are. */
final class StateReader {

  private final Handle handle;
  private final Query states;

  /** The ids of the items, by state. */
  private final Map<Long, String> ids = new HashMap<>();

  private final Map<Long, List<TextRange>> spans = new HashMap<>();
  private final Map<Long, List<String>> tags = new HashMap<>();
  private final Map<Long, Item> items = new HashMap<>();

  private StateReader(Handle handle, Query states) {
    this.handle = handle;
    this.states = states;
  }

  /**
   * The items as they were in some states, by state.
   *
   * @param states a query for the states' ids
   * @throws UnreadableState when a state lacks its fields, or they make no sense
   */
  static Map<Long, Item> read(Handle handle, Query states) {
    return new StateReader(handle, states).read();
  }

  private Map<Long, Item> read() {
    Set<ItemType> types = EnumSet.noneOf(ItemType.class);
    each(
        "SELECT id, item_type, item_id FROM item_state WHERE id IN (%s)",
        row -> {
          ids.put(row.number("id"), row.text("item_id"));
          types.add(row.spelled(ItemType.class, "item_type"));
        });
    types.forEach(this::readAll);
    if (!items.keySet().containsAll(ids.keySet())) {
      throw new UnreadableState("a state has no fields");
    }
    return items;
  }

  private void readAll(ItemType type) {
    switch (type) {
      case ANNOTATION -> readAnnotations();
      case RELATION ->
          each(
              "SELECT * FROM relation_state WHERE state_id IN (%s)",
              row -> items.put(state(row), row.relation(id(row))));
      case REVIEW -> readReviews();
      case DETAILS ->
          each(
              "SELECT * FROM details_state WHERE state_id IN (%s)",
              row -> items.put(state(row), row.details(id(row))));
    }
  }

  private void readAnnotations() {
    each(
        "SELECT * FROM annotation_span WHERE state_id IN (%s) ORDER BY state_id, ordinal",
        row -> under(spans, row).add(row.range("start_utf16", "end_utf16")));
    each(
        "SELECT * FROM annotation_tag WHERE state_id IN (%s) ORDER BY state_id, ordinal",
        row -> under(tags, row).add(row.text("tag")));
    each(
        "SELECT * FROM annotation_state WHERE state_id IN (%s)",
        row -> items.put(state(row), row.annotation(id(row), under(spans, row), under(tags, row))));
  }

  private void readReviews() {
    Map<Long, List<Flag.Evidence>> evidence = new HashMap<>();
    each(
        "SELECT * FROM review_evidence WHERE state_id IN (%s) ORDER BY state_id, ordinal",
        row -> under(evidence, row).add(row.evidence()));
    Map<Long, Flag> flags = new HashMap<>();
    each(
        "SELECT * FROM review_flag WHERE state_id IN (%s)",
        row -> {
          // A damaged file may have lost the places; the decision is kept without its flag then.
          List<Flag.Evidence> places = under(evidence, row);
          if (!places.isEmpty()) {
            flags.put(state(row), row.flag(id(row), places));
          }
        });
    each(
        "SELECT * FROM review_state WHERE state_id IN (%s)",
        row -> items.put(state(row), row.review(id(row), flags.get(state(row)))));
  }

  private static long state(Row row) throws SQLException {
    return row.number("state_id");
  }

  private String id(Row row) throws SQLException {
    String id = ids.get(state(row));
    if (id == null) {
      throw new IllegalArgumentException("state " + state(row) + " belongs to no item");
    }
    return id;
  }

  private static <T> List<T> under(Map<Long, List<T>> lists, Row row) throws SQLException {
    return lists.computeIfAbsent(state(row), _ -> new ArrayList<>());
  }

  private void each(String sql, Query.Visit visit) {
    new Query(sql.formatted(states.sql()), states.values()).each(handle, visit);
  }
}
