package org.plumbline.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.plumbline.model.AnalystId;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Spelling;
import org.slf4j.LoggerFactory;

/** How loudly checks speak: a journal of its own, since it is about no article. */
record SettingTable(Handle handle) {

  private record Entry(String check, CheckSetting setting, AnalystId by, Instant at) {}

  /** What was set last for each check. */
  CheckSettings settings() {
    CheckSettings settings = CheckSettings.NORMAL;
    for (Entry entry : journal()) {
      settings = settings.with(entry.check(), entry.setting());
    }
    return settings;
  }

  /** Adds a row at the end. */
  void add(String check, CheckSetting setting, AnalystId by, Instant at) {
    long seq =
        new Query("SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM check_setting")
            .list(handle, row -> row.number("next"))
            .getFirst();
    Batch row = Batch.insertion(handle, "check_setting", "seq, check_id, setting, set_by, set_at");
    row.add(seq, check, Spelling.of(setting), by.value(), at.toString());
    row.execute();
  }

  /** Copies all that can be read; what makes no sense leaves the checks normal. */
  void copyTo(ProjectStore target) {
    try {
      journal().forEach(row -> target.set(row.check(), row.setting(), row.by(), row.at()));
    } catch (UnreadableState e) {
      LoggerFactory.getLogger(SettingTable.class).info("settings of checks cannot be read", e);
    }
  }

  private List<Entry> journal() {
    return new Query("SELECT * FROM check_setting ORDER BY seq")
        .list(
            handle,
            row ->
                new Entry(
                    row.text("check_id"),
                    row.spelled(CheckSetting.class, "setting"),
                    new AnalystId(row.text("set_by")),
                    row.instant("set_at")));
  }
}
