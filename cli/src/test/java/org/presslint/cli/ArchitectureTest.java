package org.presslint.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import org.junit.jupiter.api.Test;

/** What the command line may touch: one class has the process in its hands, all others are given what they need. */
class ArchitectureTest {
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.presslint.cli");

  @Test
  void onlyMainUsesTheStandardStreamsAndExits() {
    noClasses()
        .that()
        .areNotAssignableFrom(Main.class)
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileDescriptor.class)
        .because("a run can be tested as long as its streams are given to it")
        .check(OURS);
  }

  @Test
  void asksTheLibraryForReportsAndNoCheckForFindings() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.presslint.language..",
            "org.presslint.check.*..",
            "org.commonmark..",
            "org.jsoup..",
            "com.fasterxml..",
            "org.apache.maven..",
            "org.presslint.maven..")
        .because("the command line is a thin front over the library")
        .check(OURS);
  }
}
