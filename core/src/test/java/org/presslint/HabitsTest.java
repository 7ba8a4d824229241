package org.presslint;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What no class of the library does, wherever it stands. */
class HabitsTest {
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(location -> !location.contains("fixtures"))
      .importPackages("org.presslint");

  /** Methods without a locale or a charset that take the machine's, with the number of their parameters. */
  private static final Map<String, Integer> OF_THE_MACHINE = Map.of(
      "java.lang.String.toLowerCase", 0,
      "java.lang.String.toUpperCase", 0,
      "java.lang.String.formatted", 1,
      "java.lang.String.format", 2,
      "java.lang.String.getBytes", 0,
      "java.text.BreakIterator.getWordInstance", 0,
      "java.text.BreakIterator.getSentenceInstance", 0,
      "java.text.Collator.getInstance", 0);

  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

  @Test
  void printsNothing() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(OURS);
  }

  @Test
  void endsNoProcess() {
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("an editorial tool goes on after a check")
        .check(OURS);
  }

  @Test
  void readsNoClock() {
    noClasses()
        .should()
        .callMethodWhere(target(DescribedPredicate.<AccessTarget.CodeUnitCallTarget>describe(
            "reads the clock",
            call -> CLOCKS.contains(call.getName())
                && call.getOwner().getPackageName().matches("java\\.(lang|time)"))))
        .because("the same text always gives the same report")
        .check(OURS);
  }

  @Test
  void doesTheSameOnEveryMachine() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethodWhere(target(DescribedPredicate.<AccessTarget.CodeUnitCallTarget>describe(
            "takes the locale or charset of the machine", HabitsTest::isOfTheMachine)))
        .orShould()
        .callConstructor(String.class, byte[].class)
        .because("a locale and a charset are said, not taken from the machine")
        .check(OURS);
  }

  @Test
  void opensFilesAtTheDoorOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.presslint.baseline..",
            "org.presslint.check..",
            "org.presslint.finding..",
            "org.presslint.fix..",
            "org.presslint.format..",
            "org.presslint.output..",
            "org.presslint.suppression..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.File.class)
        .because("files are read by text.SourceReader and the readers of config")
        .check(OURS);
  }

  @Test
  void keepsNoStateInClasses() {
    fields()
        .that()
        .areStatic()
        .and(DescribedPredicate.describe(
            "are written by hand", (JavaField field) -> !field.getName().contains("$")))
        .should()
        .beFinal()
        .andShould(new ArchCondition<>("hold a value that does not change") {
          @Override
          public void check(JavaField field, ConditionEvents events) {
            boolean changes = isChangeable(field.getRawType());
            events.add(new SimpleConditionEvent(
                field,
                !changes,
                field.getDescription() + " is a " + field.getRawType().getName()));
          }
        })
        .because("the library is thread-safe and two checkers do not know of each other")
        .check(OURS);
  }

  @Test
  void saysWhatMayBeNull() {
    classes()
        .should(new ArchCondition<>("reside in a package that is @NullMarked") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                type,
                type.getPackage().isAnnotatedWith(NullMarked.class),
                type.getDescription() + " is in a package without @NullMarked"));
          }
        })
        .check(OURS);
  }

  @Test
  void namesClassesByWhatTheyAre() {
    noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)").check(OURS);
  }

  private static boolean isOfTheMachine(AccessTarget.CodeUnitCallTarget call) {
    boolean named =
        OF_THE_MACHINE.getOrDefault(call.getOwner().getName() + "." + call.getName(), -1)
            == call.getRawParameterTypes().size();
    return named
        && (call.getRawParameterTypes().isEmpty()
            || !call.getRawParameterTypes().get(0).isEquivalentTo(Locale.class));
  }

  private static boolean isChangeable(JavaClass type) {
    return type.isArray()
        || type.isAssignableTo(CharSequence.class) && !type.isEquivalentTo(String.class)
        || type.getPackageName().startsWith("java.util.concurrent")
        || (type.isAssignableTo(java.util.Collection.class) || type.isAssignableTo(Map.class))
            && !type.isInterface();
  }
}
