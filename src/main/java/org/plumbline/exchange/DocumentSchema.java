package org.plumbline.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The document's JSON Schema, and what it finds in the words of a {@link Problem}. */
final class DocumentSchema {

  private static final String RESOURCE = "plumbline-annotations-1.schema.json";

  private static final List<String> BODIES = List.of("claim", "source", "figure");

  /** An annotation is at {@code /annotations/0}. */
  private static final int ANNOTATION_DEPTH = 2;

  /** In values of any kind; seven thousand annotations have so many. */
  private static final int MAX_NODES = 150_000;

  private final Schema schema;

  private DocumentSchema(Schema schema) {
    this.schema = schema;
  }

  /** Loading it takes a few hundred milliseconds, so it waits for the first document read. */
  private static final class Loaded {
    static final DocumentSchema SCHEMA = load();
  }

  static DocumentSchema loaded() {
    return Loaded.SCHEMA;
  }

  private static DocumentSchema load() {
    try (InputStream json = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
      Objects.requireNonNull(json, "the schema is missing from the class path");
      return new DocumentSchema(
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12,
                  registry ->
                      registry.schemaRegistryConfig(
                          SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()))
              .getSchema(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything in the document that the schema does not allow, none of it twice; of a huge document
   * only the first that is found, for a list of millions helps nobody and fills the memory.
   */
  List<Problem> problems(JsonNode document) {
    boolean first = size(document) > MAX_NODES;
    return schema
        .validate(document, context -> context.executionConfig(config -> config.failFast(first)))
        .stream()
        .map(error -> isAboutBody(error) ? body(error, document) : problem(error))
        .distinct()
        .toList();
  }

  private static int size(JsonNode node) {
    return 1 + node.valueStream().mapToInt(DocumentSchema::size).sum();
  }

  /** Each of an annotation's three alternatives has its own complaint; together they are one. */
  private static boolean isAboutBody(Error error) {
    return error.getEvaluationPath().contains("oneOf");
  }

  private static Problem body(Error error, JsonNode document) {
    NodePath place = error.getInstanceLocation();
    while (place.getNameCount() > ANNOTATION_DEPTH) {
      place = place.getParent();
    }
    JsonNode annotation = document.at(place.toString());
    String found = BODIES.stream().filter(annotation::has).collect(Collectors.joining(", "));
    return new Problem(
        place.toString(),
        "one member of claim, source, figure, the one that type names, " + annotation.get("type"),
        found.isEmpty() ? "none" : found);
  }

  private static Problem problem(Error error) {
    String pointer = error.getInstanceLocation().toString();
    JsonNode rule = error.getSchemaNode();
    JsonNode value = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "required" ->
          new Problem(pointer, "a member \"" + error.getProperty() + "\"", "none of that name");
      case "additionalProperties" ->
          new Problem(
              pointer + "/" + escaped(error.getProperty()),
              "no member of this name",
              "\"" + error.getProperty() + "\"");
      case "const" -> new Problem(pointer, rule.toString(), found(value));
      case "enum" -> new Problem(pointer, "one of " + listed(rule), found(value));
      case "type" -> new Problem(pointer, listed(rule), found(value));
      case "minItems", "minLength" -> new Problem(pointer, "at least one", "none");
      case "minimum" -> new Problem(pointer, "at least " + rule, found(value));
      case "maximum" -> new Problem(pointer, "at most " + rule, found(value));
      case "pattern" -> new Problem(pointer, "text matching " + rule.stringValue(), found(value));
      default -> new Problem(pointer, error.getMessage(), found(value));
    };
  }

  private static String listed(JsonNode rule) {
    return rule.isArray()
        ? rule.values().stream().map(JsonNode::asString).collect(Collectors.joining(", "))
        : rule.asString();
  }

  private static String found(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> Excerpt.of(value.stringValue());
      case NUMBER -> Excerpt.of(value.decimalValue());
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case BOOLEAN, NULL, MISSING, BINARY, POJO -> value.toString();
    };
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
