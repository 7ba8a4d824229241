package org.presslint;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.presslint.check.Check;

/** Whether a check depends on a check of another name; classes nested in a check are part of it. */
final class DependOnAnotherCheck extends ArchCondition<JavaClass> {

  DependOnAnotherCheck() {
    super("depend on another check");
  }

  @Override
  public void check(JavaClass from, ConditionEvents events) {
    if (!isCheck(top(from))) {
      return;
    }
    for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
      JavaClass to = top(dependency.getTargetClass());
      boolean another = isCheck(to) && !to.equals(top(from));
      events.add(new SimpleConditionEvent(dependency, another, dependency.getDescription()));
    }
  }

  private static boolean isCheck(JavaClass candidate) {
    return candidate.isAssignableTo(Check.class) && !candidate.isInterface();
  }

  private static JavaClass top(JavaClass nested) {
    return nested.getEnclosingClass().map(DependOnAnotherCheck::top).orElse(nested);
  }
}
