package org.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaFormatTest {

  @Test
  void everySourceIsLaidOutByGoogleJavaFormat() throws Exception {
    List<Path> laidOutOtherwise = new ArrayList<>();
    for (Path source : JavaFormat.sources()) {
      String written = Files.readString(source);
      if (!JavaFormat.format(written).equals(written)) {
        laidOutOtherwise.add(source);
      }
    }
    assertThat(laidOutOtherwise).as("mvn -Pformat lays these out").isEmpty();
  }

  @Test
  void looksAtMainAndTestSources() throws Exception {
    assertThat(JavaFormat.sources())
        .contains(
            Path.of("src/main/java/org/plumbline/app/Launcher.java"),
            Path.of("src/test/java/org/plumbline/gate/JavaFormatTest.java"));
  }

  @Test
  void canaryIsLaidOutAnew() throws Exception {
    String crooked =
        """
        import java.util.List;
        record  R(int a,int b){
           int f(Object o){return switch(o){case R(var x,_)->x; default->0;};}
        }
        """;
    assertThat(JavaFormat.format(crooked))
        .isEqualTo(
            """
            record R(int a, int b) {
              int f(Object o) {
                return switch (o) {
                  case R(var x, _) -> x;
                  default -> 0;
                };
              }
            }
            """);
  }
}
