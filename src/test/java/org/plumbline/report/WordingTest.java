package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.check.Checks;
import org.plumbline.check.article.Check;

class WordingTest {

  @Test
  void everyCheckHasName() {
    assertThat(Checks.ALL).extracting(Check::id).allMatch(id -> !Wording.check(id).equals(id));
  }

  @Test
  void checksAreCalledAsInTheWindow() throws IOException {
    Map<String, String> inWindow = new TreeMap<>();
    texts("/org/plumbline/view/texts.properties")
        .forEach(
            (key, name) -> {
              if (key.startsWith("check.")) {
                inWindow.put(key.substring("check.".length()), name);
              }
            });
    assertThat(texts("checks.properties")).isEqualTo(inWindow);
  }

  @Test
  void checkThatIsNotKnownGoesByItsId() {
    assertThat(Wording.check("tide-mismatch")).isEqualTo("tide-mismatch");
  }

  private static Map<String, String> texts(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = WordingTest.class.getResourceAsStream(name)) {
      properties.load(in);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }
}
