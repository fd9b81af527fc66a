package org.plumbline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plumbline.model.CheckSetting;
import org.plumbline.viewmodel.ChecksViewModel;
import org.plumbline.viewmodel.FlagRow;

/** What can be done about the check that raised a flag. */
record CheckMenu(Texts texts, Commands commands, ChecksViewModel checks) {

  /** The items for a flag, as things are now. */
  List<MenuItem> items(FlagRow row) {
    String check = row.flag().check();
    CheckSetting now = checks.setting(check);
    List<MenuItem> items = new ArrayList<>();
    MenuItem quieter = item(check, CheckSetting.QUIETER);
    quieter.setDisable(!checks.canBeQuieter(row));
    items.add(quieter);
    items.add(item(check, CheckSetting.OFF));
    if (now != CheckSetting.NORMAL) {
      items.add(item(check, CheckSetting.NORMAL));
    }
    items.add(new SeparatorMenuItem());
    items.add(commands.menuItem(Command.CHECKS));
    return items;
  }

  private MenuItem item(String check, CheckSetting setting) {
    MenuItem item = new MenuItem(texts.of("check-offer", setting));
    item.setId("check-" + setting.name().toLowerCase(Locale.ROOT));
    item.setOnAction(_ -> checks.set(check, setting));
    return item;
  }
}
