package org.plumbline.gate;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/** At most one class, with those nested in it, calls a method. */
final class CallInOneClass extends ArchCondition<JavaClass> {

  private final String owner;
  private final String method;
  private final Set<String> callers = new TreeSet<>();

  CallInOneClass(String owner, String method) {
    super("have " + owner + "." + method + " in one class");
    this.owner = owner;
    this.method = method;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    if (item.getAccessesFromSelf().stream().anyMatch(this::isTheCall)) {
      callers.add(item.getName().replaceFirst("\\$.*", ""));
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    if (callers.size() > 1) {
      events.add(SimpleConditionEvent.violated(callers, String.join(", ", callers)));
    }
  }

  private boolean isTheCall(JavaAccess<?> access) {
    return access.getName().equals(method) && access.getTargetOwner().getName().equals(owner);
  }
}
