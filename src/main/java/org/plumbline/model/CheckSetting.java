package org.plumbline.model;

import java.util.Optional;
import org.plumbline.model.Flag.Severity;

/** How loudly a check may speak in a project. */
public enum CheckSetting {
  /** Its flags are raised as they are. */
  NORMAL,
  /** Its flags are one degree less severe; what is low stays low. */
  QUIETER,
  /** Its flags are not raised. */
  OFF;

  /** What becomes of a flag of such a check; nothing where it is off. */
  Optional<Flag> applied(Flag flag) {
    return switch (this) {
      case NORMAL -> Optional.of(flag);
      case QUIETER -> Optional.of(flag.withSeverity(quieter(flag.severity())));
      case OFF -> Optional.empty();
    };
  }

  private static Severity quieter(Severity severity) {
    return switch (severity) {
      case HIGH -> Severity.MEDIUM;
      case MEDIUM, LOW -> Severity.LOW;
    };
  }
}
