package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICoverageNode.CounterEntity;
import org.jacoco.core.analysis.ICoverageNode.ElementType;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.report.check.Limit;
import org.jacoco.report.check.Rule;
import org.jacoco.report.check.RulesChecker;
import org.junit.jupiter.api.Test;

/** The least coverage that the build asks for is one that untested code does not reach. */
class CoverageGateTest {

  @Test
  void codeThatNoTestRanIsRefused() throws Exception {
    assertThat(complaintsOfUntested(System.getProperty("coverage.minimum")))
        .hasSize(1)
        .first()
        .asString()
        .contains("lines covered ratio is 0.00");
  }

  @Test
  void minimumOfNothingRefusesNothing() throws Exception {
    assertThat(complaintsOfUntested("0.00")).isEmpty();
  }

  private static List<String> complaintsOfUntested(String minimum) throws IOException {
    var coverage = new CoverageBuilder();
    String untested = "/" + CoverageGateTest.class.getName().replace('.', '/') + ".class";
    try (var bytes = CoverageGateTest.class.getResourceAsStream(untested)) {
      new Analyzer(new ExecutionDataStore(), coverage).analyzeClass(bytes, untested);
    }
    var limit = new Limit();
    limit.setCounter(CounterEntity.LINE.name());
    limit.setMinimum(minimum);
    var rule = new Rule();
    rule.setElement(ElementType.BUNDLE);
    rule.setLimits(List.of(limit));
    var checker = new RulesChecker();
    checker.setRules(List.of(rule));
    List<String> complaints = new ArrayList<>();
    checker
        .createVisitor((node, broken, limitBroken, message) -> complaints.add(message))
        .visitBundle(coverage.getBundle("canary"), null);
    return complaints;
  }
}
