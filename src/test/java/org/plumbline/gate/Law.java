package org.plumbline.gate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The rules of the architecture, for the packages below any root: {@code org.plumbline}, or the
 * canaries' own.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions are lambdas that hold nothing
enum Law {
  PACKAGE_TABLE(
      root ->
          classes()
              .should(new KeepToPackageTable(root))
              .because("docs/architecture.md says which package may use which")),

  NO_CIRCLE(
      root ->
          slices()
              .matching(root + ".(**)")
              .should()
              .beFreeOfCycles()
              .because("packages in a circle are one package that is too big")),

  SCENE_ONLY_IN_CONTROL_VIEW_APP(
      root ->
          noClasses()
              .that()
              .resideOutsideOfPackages(within(root, "control", "view", "app"))
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                      .and(not(ofJavafxBase())))
              .because("what is shown is decided without a toolkit, so that tests need none")),

  PROPERTIES_ONLY_WHERE_SHOWN(
      root ->
          noClasses()
              .that()
              .resideOutsideOfPackages(within(root, "viewmodel", "control", "view", "app"))
              .should()
              .dependOnClassesThat()
              .resideInAPackage("javafx..")
              .because("the core works in a terminal, on immutable values")),

  JACKSON_ONLY_IN_EXCHANGE(
      root ->
          home(root, "exchange", "tools.jackson..", "com.fasterxml.jackson..", "com.networknt..")
              .because("JSON is one way of writing things down, not how the program thinks")),

  SQL_ONLY_IN_STORE(
      root ->
          home(root, "store", "java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
              .because("another database has to be able to serve the same store")),

  NLP4J_ONLY_IN_LANGUAGE(
      root ->
          home(root, "language", "edu.emory..")
              .because("a better reader of English has to be able to take its place")),

  PICOCLI_ONLY_IN_CLI(
      root -> home(root, "cli", "picocli..").because("the window starts without it")),

  PRINTING_ONLY_IN_CLI(
      root ->
          noClasses()
              .that()
              .resideOutsideOfPackages(within(root, "cli"))
              .and()
              .doNotHaveFullyQualifiedName(root + ".app.Launcher")
              .should()
              .accessField(System.class, "out")
              .orShould()
              .accessField(System.class, "err")
              .orShould()
              .callMethodWhere(target(nameMatching("printStackTrace")))
              .because(
                  "a window's user never sees the terminal; what went wrong is a value or a log")),

  RUN_LATER_IN_ONE_CLASS(
      root ->
          classes()
              .should(new CallInOneClass("javafx.application.Platform", "runLater"))
              .because("tests replace the one door to the FX thread")),

  NAMES_THAT_SAY_SOMETHING(
      root ->
          noClasses()
              .should()
              .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Impl|Data|Info|Base)(\\$.*)?")
              .because("these endings fit anything, so they say nothing"));

  private final Function<String, ArchRule> rule;

  Law(Function<String, ArchRule> rule) {
    this.rule = rule;
  }

  ArchRule below(String root) {
    return rule.apply(root);
  }

  /** What of JavaFX knows no toolkit: the packages of {@code javafx.base}. */
  private static DescribedPredicate<JavaClass> ofJavafxBase() {
    return resideInAnyPackage(
        "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util..");
  }

  /** A rule that only one package of ours uses these packages of others. */
  private static ClassesShouldConjunction home(String root, String home, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(within(root, home))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static String[] within(String root, String... packages) {
    return Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
