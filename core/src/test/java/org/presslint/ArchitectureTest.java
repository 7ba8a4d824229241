package org.presslint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.presslint.check.Check;
import org.presslint.check.Checks;

/** Which part may know which other: the directions of ARCHITECTURE.md. */
class ArchitectureTest {
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(location -> !location.contains("fixtures"))
      .importPackages("org.presslint");

  /** The packages of ours that each package may use besides itself. */
  private static final Map<String, String[]> MAY_USE = new TreeMap<>(Map.ofEntries(
      Map.entry("text", new String[] {}),
      Map.entry("cache", new String[] {}),
      Map.entry("finding", new String[] {"text"}),
      Map.entry("names", new String[] {"finding"}),
      Map.entry("config", new String[] {"names", "finding"}),
      Map.entry("format", new String[] {"text"}),
      Map.entry("language", new String[] {"text"}),
      Map.entry("check", new String[] {"text", "language", "finding", "names", "config"}),
      Map.entry("fix", new String[] {"text", "format", "finding"}),
      Map.entry("output", new String[] {"text", "finding"}),
      Map.entry("suppression", new String[] {"text", "finding", "config"}),
      Map.entry("baseline", new String[] {"text", "finding", "config"})));

  /** The packages that each library may be known to. */
  private static final Map<String, String[]> KNOWN_TO = new TreeMap<>(Map.ofEntries(
      Map.entry("morfologik..", new String[] {"language"}),
      Map.entry("org.languagetool..", new String[] {}),
      Map.entry("org.commonmark..", new String[] {"format"}),
      Map.entry("org.jsoup..", new String[] {"format"}),
      Map.entry("org.snakeyaml..", new String[] {"config", "format"}),
      Map.entry("com.fasterxml..", new String[] {"output"}),
      Map.entry("com.github.difflib..", new String[] {"fix"}),
      Map.entry("picocli..", new String[] {}),
      Map.entry("org.eclipse..", new String[] {}),
      Map.entry("org.apache..", new String[] {}),
      Map.entry("org.slf4j..", new String[] {})));

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyWhatIsBelowThem() {
    return MAY_USE.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getKey() + " may use " + String.join(", ", entry.getValue()),
            () -> noClasses()
                .that(resideInAPackage(ours(entry.getKey())))
                .should(dependOnClassesThat(resideInAPackage("org.presslint..")
                    .and(not(resideInAPackage(ours(entry.getKey()))))
                    .and(not(resideInAnyPackage(ours(entry.getValue()))))))
                .because("everything flows one way: see ARCHITECTURE.md")
                .check(OURS)));
  }

  @TestFactory
  Stream<DynamicTest> librariesAreKnownToOnePlace() {
    return KNOWN_TO.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getKey() + " is known to "
                + (entry.getValue().length == 0 ? "none" : String.join(", ", entry.getValue())),
            () -> noClasses()
                .that(not(resideInAnyPackage(ours(entry.getValue()))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(entry.getKey())
                .because("a library that is known to one package can be replaced there")
                .check(OURS)));
  }

  @Test
  void theTextPackageUsesTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.presslint.text..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.presslint.text..", "java..", "org.jspecify..")
        .check(OURS);
  }

  @Test
  void noPartOfTheLibraryKnowsItsFront() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.presslint")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.presslint")
        .because("the root puts the packages together; none of them asks it back")
        .check(OURS);
  }

  @Test
  void theRootLeavesPrintingToItsUsers() {
    noClasses()
        .that()
        .resideInAPackage("org.presslint")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.presslint.output..")
        .because("how a report leaves is chosen by whoever asked for it")
        .check(OURS);
  }

  @Test
  void noCheckKnowsAnother() {
    slices()
        .matching("org.presslint.check.(*)..")
        .should()
        .notDependOnEachOther()
        .because("checks meet in the triage only")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage("org.presslint.check..")
        .and()
        .areNotAssignableFrom(Checks.class)
        .should(new DependOnAnotherCheck())
        .because("checks meet in the triage only, and Checks lists them")
        .check(OURS);
  }

  @Test
  void onlyTheListOfChecksKnowsTheirPackagesAndTheSettings() {
    noClasses()
        .that()
        .resideInAPackage("org.presslint.check")
        .and()
        .areNotAssignableFrom(Checks.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.presslint.check.*..", "org.presslint.config..")
        .because("a check is given what it needs")
        .check(OURS);
  }

  @Test
  void everyCheckIsListedByBeingFound() {
    classes()
        .that()
        .areAssignableTo(Check.class)
        .and()
        .areNotInterfaces()
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("org.presslint.check..", "org.presslint.bench..")
        .because("users name rules, not classes")
        .check(OURS);
  }

  private static String ours(String name) {
    return "org.presslint." + name + "..";
  }

  private static String[] ours(String... names) {
    return Stream.of(names).map(ArchitectureTest::ours).toArray(String[]::new);
  }
}
