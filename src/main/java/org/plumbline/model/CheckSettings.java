package org.plumbline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which checks of a project are quieter than normal, or off. A check that this program does not
 * know keeps its setting, since a newer program may have set it.
 *
 * @param byCheck by the id of the check; one that is not there is normal
 */
public record CheckSettings(Map<String, CheckSetting> byCheck) {

  /** All checks as they are. */
  public static final CheckSettings NORMAL = new CheckSettings(Map.of());

  public CheckSettings {
    byCheck = Map.copyOf(byCheck);
  }

  public CheckSetting of(String check) {
    return byCheck.getOrDefault(check, CheckSetting.NORMAL);
  }

  /** The same with one check set otherwise. */
  public CheckSettings with(String check, CheckSetting setting) {
    Map<String, CheckSetting> changed = new HashMap<>(byCheck);
    if (setting == CheckSetting.NORMAL) {
      changed.remove(check);
    } else {
      changed.put(check, setting);
    }
    return new CheckSettings(changed);
  }

  /** The ids of the checks that are set so, in the order of the alphabet. */
  public List<String> checks(CheckSetting setting) {
    return byCheck.entrySet().stream()
        .filter(entry -> entry.getValue() == setting)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What becomes of a flag; nothing where its check is off. */
  public Optional<Flag> applied(Flag flag) {
    return of(flag.check()).applied(flag);
  }
}
