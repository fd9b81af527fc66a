package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document, written and read again,")
class RoundTripTest {

  @Test
  void isWhatItWas() throws DocumentException {
    AnnotationDocument document = Examples.full();

    byte[] json = Examples.written(document);

    assertThat(Examples.read(json)).isEqualTo(document);
  }
}
