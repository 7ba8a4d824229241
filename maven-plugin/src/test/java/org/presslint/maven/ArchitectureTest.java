package org.presslint.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the plugin may touch: it speaks through the log of Maven only. */
class ArchitectureTest {
  private static final JavaClasses OURS = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.presslint.maven");

  @Test
  void printsAndEndsNothingItself() {
    noClasses()
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("Maven prints and ends the build")
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
            "picocli..",
            "org.presslint.cli..")
        .because("the plugin is a thin front over the library")
        .check(OURS);
  }
}
