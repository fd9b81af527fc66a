package org.plumbline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for every rule that breaks it: the place, what was expected, what was found. */
class BrokenDocumentTest {

  private static final String SOUND = new String(Examples.written(Examples.full()), UTF_8);

  static List<Problem> problemsOf(String json) {
    return catchThrowableOfType(DocumentException.class, () -> Examples.read(json.getBytes(UTF_8)))
        .problems();
  }

  /** The sound document with the first occurrence of something replaced. */
  static String broken(String sound, String by) {
    int at = SOUND.indexOf(sound);
    assertThat(at).as("%s in the sound document", sound).isNotNegative();
    return SOUND.substring(0, at) + by + SOUND.substring(at + sound.length());
  }

  static Stream<Arguments> structure() {
    return Stream.of(
        arguments("\"plumbline\"", "\"brat\"", "/format", "\"plumbline\"", "\"brat\""),
        arguments("\"version\": 1", "\"version\": 2", "/version", "1", "2"),
        arguments("codePoint", "utf16", "/offsetUnit", "\"codePoint\"", "\"utf16\""),
        arguments("00:00Z", "00:00+01:00", "/exportedAt", "text matching ^\\d{4}", "+01:00\""),
        arguments("\"byline\": null,", "", "/article", "a member \"byline\"", "none of that name"),
        arguments("\"byline\": null", "\"byline\": 5", "/article/byline", "string, null", "5"),
        arguments(
            "\"byline\"", "\"by/~line\"", "/article/by~1~0line", "no member of this name", "by/~l"),
        arguments("\"2026-11-22\"", "\"22.11.2026\"", "/article/publishedOn", "matching", "22.11"),
        arguments("\"ships\"", "\" \"", "/article/id", "text matching \\S", "\" \""),
        arguments("\"type\": \"claim\"", "\"type\": \"x\"", "/annotations/1/type", "claim, s", "x"),
        arguments(
            "\"type\": \"claim\"",
            "\"type\": \"source\"",
            "/annotations/1",
            "one member of claim, source, figure, the one that type names, \"source\"",
            "claim"),
        arguments(
            "\"negated\": false",
            "\"negated\": \"no\"",
            "/annotations/1/claim/negated",
            "boolean",
            "\"no\""),
        arguments(
            "\"about\"", "\"roughly\"", "/annotations/2/figure/approximation", "atLeast", "rough"),
        arguments("\"min\": 300", "\"min\": \"300\"", "/annotations/2/figure/min", "num", "\"300"),
        arguments("\"count\"", "\"date\"", "/annotations/2/figure/min", "null", "300"),
        arguments("\"unit\": null", "\"unit\": \"\"", "/annotations/2/figure/unit", "\\S", "\"\""),
        arguments("\"start\": 2,", "\"start\": -1,", "/annotations/0/spans/0/start", "at le", "-1"),
        arguments("\"start\": 2,", "\"start\": 2.5,", "/annotations/0/spans/0/start", "int", "2.5"),
        arguments("\"start\": 2,", "\"start\": 3e9,", "/annotations/0/spans/0/start", "214", "3E"),
        arguments("\"tags\": []", "\"tags\": {}", "/annotations/0/tags", "array", "an object"),
        arguments("attributedTo", "attributed_to", "/relations/0/type", "attributedTo", "d_to"),
        arguments("\"high\"", "\"urgent\"", "/flags/0/severity", "high, medium, low", "urgent"),
        arguments("\"confirmed\"", "\"done\"", "/flags/0/review/decision", "open, conf", "done"));
  }

  static Stream<Arguments> meaning() {
    return Stream.of(
        arguments("\"2026-11-22\"", "\"2026-02-30\"", "/article/publishedOn", "a day", "02-30"),
        arguments(
            "\"date\": null", "\"date\": \"3/1\"", "/annotations/2/figure/date", "TIMEX3", "3/1"),
        arguments("T02:58:11.250Z", "T25:58:11Z", "/annotations/0/createdAt", "a moment", "T25"),
        arguments("\"65386", "\"75386", "/article/sha256", "65386f617", "75386f617"),
        arguments("\"s1\"", "\"c1\"", "/annotations/1/id", "no other annotation has", "\"c1\""),
        arguments("\"id\": \"r2\"", "\"id\": \"r1\"", "/relations/1/id", "no other rel", "\"r1\""),
        arguments(
            "\"end\": 11", "\"end\": 2", "/annotations/0/spans/0/end", "after the start, 2", "2"),
        arguments(
            "\"end\": 11", "\"end\": 99", "/annotations/0/spans/0/end", "at most 53, the l", "99"),
        arguments(
            "\"quote\": \"The mayor\"",
            "\"quote\": \"The major\"",
            "/annotations/0/spans/0/quote",
            "what stands at [2, 11): \"The mayor\"",
            "\"The major\""),
        arguments("\"max\": 300", "\"max\": 299.9", "/annotations/2/figure/max", "below", "299.9"),
        arguments("\"to\": \"s1\"", "\"to\": \"s9\"", "/relations/0/to", "an annotation in", "s9"),
        arguments("\"to\": \"s1\"", "\"to\": \"c1\"", "/relations/0/to", "another annot", "c1"),
        arguments(
            "\"to\": \"s1\"",
            "\"to\": \"f1\"",
            "/relations/0/type",
            "a type that leads from a claim to a figure",
            "\"attributedTo\""),
        arguments(
            "\"annotation\": \"f1\"",
            "\"annotation\": \"f9\"",
            "/flags/0/evidence/0/annotation",
            "the id of an annotation in this document",
            "\"f9\""));
  }

  static Stream<Arguments> characters() {
    return Stream.of(
        arguments(
            "\"quote\": \"says\"", "\"quote\": \"said\"", "/relations/0/cue/quote", "says", "d"),
        arguments("\\nHe", "\\u0000He", "/article/text", "text without NUL", "\\u0000 at 38"),
        arguments("\"Ships", "\"\\ud83d", "/article/title", "whole char", "\\ud83d, at 0"),
        arguments("\"note\": \"\"", "\"note\": \"\\u0000\"", "/annotations/0/note", "NUL", "at 0"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({"structure", "meaning", "characters"})
  void oneRuleBrokenIsOneProblem(
      String sound, String by, String pointer, String expected, String found) {
    List<Problem> problems = problemsOf(broken(sound, by));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.pointer()).isEqualTo(pointer);
              assertThat(problem.expected()).contains(expected);
              assertThat(problem.found()).contains(found);
            });
  }

  @Test
  void soundDocumentIsRead() throws DocumentException {
    assertThat(Examples.read(SOUND.getBytes(UTF_8))).isEqualTo(Examples.full());
  }

  @Test
  void overlappingSpansAreRefused() {
    String span = "{ \"start\": 4, \"end\": 5, \"quote\": \"e\" }, ";

    assertThat(problemsOf(broken("\"spans\": [", "\"spans\": [ " + span)))
        .containsExactly(
            new Problem(
                "/annotations/0/spans/1/start",
                "a place after the end of the span before it",
                "2"));
  }

  @Test
  void everyProblemIsSaidAtOnce() {
    String json = broken("says\"", "said\"").replace("\"11\"", "\"1\"");

    assertThat(problemsOf(json))
        .extracting(Problem::pointer)
        .containsExactly(
            "/annotations/3/spans/0/quote", "/relations/0/cue/quote", "/flags/0/evidence/1/quote");
  }

  @Test
  void refusalNamesFileAndFirstProblem() {
    byte[] json = broken("\"high\"", "\"urgent\"").getBytes(UTF_8);

    assertThatThrownBy(() -> Examples.read(json))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "test.json: /flags/0/severity: expected one of high, medium, low, found \"urgent\"");
  }
}
