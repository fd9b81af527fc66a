package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /** Below this package, in the tests, stands one wrong class for every law. */
  private static final String CANARIES = "org.plumbline.gate.canary";

  private static final JavaClasses WRONG =
      new ClassFileImporter().importPath(Path.of("target/test-classes", CANARIES.split("\\.", -1)));

  @ParameterizedTest
  @EnumSource
  void lawIsKept(Law law) {
    assertThat(breaches(law, "org.plumbline", PROGRAM)).isEmpty();
  }

  @Test
  void programWasLookedAt() {
    assertThat(PROGRAM.contain("org.plumbline.app.Launcher")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PACKAGE_TABLE, text.UsesModel",
    "PACKAGE_TABLE, stray.InNoKnownPackage",
    "NO_CIRCLE, view.one.UsesTwo",
    "SCENE_ONLY_IN_CONTROL_VIEW_APP, viewmodel.HoldsNode",
    "PROPERTIES_ONLY_WHERE_SHOWN, model.HoldsProperty",
    "JACKSON_ONLY_IN_EXCHANGE, model.HoldsJson",
    "SQL_ONLY_IN_STORE, model.HoldsConnection",
    "NLP4J_ONLY_IN_LANGUAGE, text.HoldsTokenizer",
    "PICOCLI_ONLY_IN_CLI, app.HoldsCommandLine",
    "PRINTING_ONLY_IN_CLI, text.Prints",
    "PRINTING_ONLY_IN_CLI, text.PrintsStackTrace",
    "RUN_LATER_IN_ONE_CLASS, view.one.RunsLater",
    "NAMES_THAT_SAY_SOMETHING, text.RangeUtil",
  })
  void canaryIsCaught(Law law, String canary) {
    assertThat(breaches(law, CANARIES, WRONG))
        .anyMatch(breach -> breach.contains("canary." + canary));
  }

  @ParameterizedTest
  @EnumSource
  void everyLawHasCanary(Law law) {
    assertThat(breaches(law, CANARIES, WRONG)).isNotEmpty();
  }

  @Test
  void viewModelsMayHoldProperties() {
    for (Law law : Law.values()) {
      assertThat(breaches(law, CANARIES, WRONG))
          .noneMatch(breach -> breach.contains("HoldsAllowedProperty"));
    }
  }

  private static List<String> breaches(Law law, String root, JavaClasses classes) {
    return law.below(root).allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }
}
