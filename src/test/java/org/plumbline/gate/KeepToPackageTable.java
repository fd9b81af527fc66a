package org.plumbline.gate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Every class stands in a package of the table and uses only what its row names. */
final class KeepToPackageTable extends ArchCondition<JavaClass> {

  private static final Set<String> CORE =
      Set.of(
          "text",
          "model",
          "edit",
          "language",
          "suggest",
          "check",
          "store",
          "ingest",
          "exchange",
          "report");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("model", Set.of("text")),
          Map.entry("edit", Set.of("text", "model")),
          Map.entry("language", Set.of("text")),
          Map.entry("suggest", Set.of("text", "model", "language")),
          Map.entry("check", Set.of("text", "model", "language")),
          Map.entry("store", Set.of("text", "model", "edit")),
          Map.entry("ingest", Set.of("text", "model")),
          Map.entry("exchange", Set.of("text", "model")),
          Map.entry("report", Set.of("text", "model")),
          Map.entry("workspace", CORE),
          Map.entry("viewmodel", Set.of("text", "model", "edit", "workspace")),
          Map.entry("control", Set.of("text")),
          Map.entry("view", Set.of("text", "model", "edit", "viewmodel", "control")),
          Map.entry("cli", Set.of("workspace", "exchange")));

  private static final String MAY_USE_ALL = "app";

  private final String root;

  KeepToPackageTable(String root) {
    super("keep to the package table");
    this.root = root + ".";
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    String from = rowOf(item);
    if (from.equals(MAY_USE_ALL)) {
      return;
    }
    if (!MAY_USE.containsKey(from)) {
      events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no known package"));
      return;
    }
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      String to = rowOf(target);
      if (target.getName().startsWith(root) && !to.equals(from) && !mayUse(from, to)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private static boolean mayUse(String from, String to) {
    return MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }

  /** The first part of the package's name below the root. */
  private String rowOf(JavaClass item) {
    String name = item.getPackageName();
    return name.startsWith(root) ? name.substring(root.length()).split("\\.", -1)[0] : "";
  }
}
