package org.plumbline.viewmodel;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.model.CheckSetting;
import org.plumbline.model.CheckSettings;
import org.plumbline.model.Flag.Severity;
import org.plumbline.workspace.Checking;

/** How loudly each check may speak in the project. */
public final class ChecksViewModel {

  private final Checking checking;
  private final Runnable before;
  private final ReadOnlyObjectWrapper<CheckSettings> settings;

  /**
   * @param before done before flags come or go
   */
  ChecksViewModel(Checking checking, Runnable before) {
    this.checking = checking;
    this.before = before;
    this.settings = new ReadOnlyObjectWrapper<>(checking.settings());
    checking.listenToSettings(() -> settings.set(checking.settings()));
  }

  /** The ids of all checks. */
  public List<String> all() {
    return checking.checks();
  }

  public ReadOnlyObjectProperty<CheckSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public CheckSetting setting(String check) {
    return settings.get().of(check);
  }

  /** Whether the check of a flag can say it less loudly. */
  public boolean canBeQuieter(FlagRow row) {
    return setting(row.flag().check()) == CheckSetting.NORMAL
        && row.flag().severity() != Severity.LOW;
  }

  /** Sets how loudly a check may speak; its flags in all articles follow at once. */
  public void set(String check, CheckSetting setting) {
    before.run();
    checking.set(check, setting);
  }
}
