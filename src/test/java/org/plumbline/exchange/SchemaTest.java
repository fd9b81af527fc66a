package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Claim;
import org.plumbline.model.Figure;
import org.plumbline.model.Flag;
import org.plumbline.model.Provenance;
import org.plumbline.model.Quantity;
import org.plumbline.model.RelationType;
import org.plumbline.model.Review;
import org.plumbline.model.Source;
import org.plumbline.model.Spelling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is published in {@code assets}. */
class SchemaTest {

  private static final Path FILE = Path.of("assets/plumbline-annotations-1.schema.json");

  private static JsonNode schema() throws Exception {
    return new JsonMapper().readTree(Files.readString(FILE));
  }

  @Test
  void isTheOneOnTheClassPath() throws Exception {
    try (var shipped = DocumentSchema.class.getResourceAsStream(FILE.getFileName().toString())) {
      assertThat(shipped).hasBinaryContent(Files.readAllBytes(FILE));
    }
  }

  static Stream<Arguments> enumerations() {
    String figure = "/$defs/figure/properties/";
    String flag = "/$defs/flag/properties/";
    return Stream.of(
        arguments("/$defs/annotation/properties/type", AnnotationKind.values()),
        arguments("/$defs/annotation/properties/origin", Provenance.Origin.values()),
        arguments("/$defs/annotation/properties/status", Annotation.Status.values()),
        arguments("/$defs/claim/properties/certainty", Claim.Certainty.values()),
        arguments("/$defs/source/properties/kind", Source.SourceKind.values()),
        arguments(figure + "kind", Figure.FigureKind.values()),
        arguments(figure + "approximation", Quantity.Approximation.values()),
        arguments("/$defs/relation/properties/type", RelationType.values()),
        arguments(flag + "severity", Flag.Severity.values()),
        arguments(flag + "review/properties/decision", Review.Decision.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enumerations")
  void listsTheModelsConstantsInTheirOrder(String pointer, Enum<?>[] constants) throws Exception {
    assertThat(schema().at(pointer + "/enum").valueStream().map(JsonNode::stringValue))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Spelling::of).toList());
  }

  @Test
  void allowsNoUnknownMemberInAnyObject() throws Exception {
    assertThat(schema().findValues("properties"))
        .as("this test sees the objects")
        .hasSizeGreaterThan(10);
    assertThat(openObjects(schema(), "").toList()).isEmpty();
  }

  /** Pointers of the objects that would take any member; parts of other objects aside. */
  private static Stream<String> openObjects(JsonNode rule, String pointer) {
    boolean isObject = rule.path("type").toString().contains("object") && rule.has("properties");
    Stream<String> own =
        isObject && !rule.path("additionalProperties").isBoolean()
            ? Stream.of(pointer)
            : Stream.empty();
    return Stream.concat(
        own,
        rule.propertyStream()
            .flatMap(member -> openObjects(member.getValue(), pointer + "/" + member.getKey())));
  }
}
