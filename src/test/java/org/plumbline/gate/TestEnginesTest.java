package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What the tests lean on does run beside this JUnit: an engine that is not found fails nothing. */
class TestEnginesTest {

  @Test
  void propertiesAreTriedAndCanFail() {
    PropertyCanary.TRIES.set(0);
    TestExecutionSummary summary = run(PropertyCanary.class);
    assertThat(PropertyCanary.TRIES).hasValue(70);
    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    assertThat(summary.getTestsFailedCount()).isEqualTo(1);
  }

  private static TestExecutionSummary run(Class<?> tests) {
    var listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                // The failure is wanted: its story goes to the listener, not to the terminal.
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build(),
            listener);
    return listener.getSummary();
  }
}
