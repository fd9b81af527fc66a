package org.plumbline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.AnnotationKind.CLAIM;
import static org.plumbline.model.AnnotationKind.FIGURE;
import static org.plumbline.model.AnnotationKind.SOURCE;
import static org.plumbline.workspace.TestProject.SHIPS;
import static org.plumbline.workspace.TestProject.SHIPS_TEXT;
import static org.plumbline.workspace.TestProject.place;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.AnnotationSet;
import org.plumbline.model.Claim;
import org.plumbline.model.Claim.Certainty;
import org.plumbline.model.Figure;
import org.plumbline.model.Provenance.Origin;
import org.plumbline.model.Quantity.Approximation;
import org.plumbline.model.Relation;
import org.plumbline.model.RelationType;
import org.plumbline.model.Source;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/** What is suggested in an article, and what becomes of it under an analyst's hand. */
class OpenSuggestionsTest {

  private static final String SENT = "about 11 soldiers were sent";

  @TempDir Path folder;
  private TestProject project;
  private Suggesting suggesting;
  private Annotator annotator;

  @BeforeEach
  void suggest() {
    project = TestProject.in(folder);
    lookThrough();
  }

  private void lookThrough() {
    FoundWords words =
        new FoundWords()
            .source("The agency", "National Agency")
            .claim("The agency says " + SENT, Certainty.CONFIRMED)
            .claim(SENT, Certainty.REPORTED)
            .find("about 11", FoundWords.about(11, "soldier", "send"))
            .find("2,700", FoundWords.about(2700, "soldier", "count"))
            .link(SENT, "The agency", "says")
            .load();
    suggesting = new Suggesting(project.workspace(), words, Threads.SAME);
    annotator = new Annotator(project.workspace(), SHIPS, suggesting);
    suggesting.open(SHIPS);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private List<String> open() {
    return suggesting.openIn(SHIPS).annotations().stream().map(OpenSuggestionsTest::told).toList();
  }

  private static String told(Annotation annotation) {
    return annotation.kind() + " " + annotation.spans().quote(SHIPS_TEXT);
  }

  private AnnotationSet items() {
    return project.workspace().items(SHIPS);
  }

  private AnnotationSet shown(AnnotationKind... kinds) {
    Set<AnnotationKind> wanted = EnumSet.noneOf(AnnotationKind.class);
    wanted.addAll(List.of(kinds));
    return suggesting.openIn(SHIPS).over(items(), wanted);
  }

  private AnnotationId id(String words) {
    return suggesting.openIn(SHIPS).annotations().stream()
        .filter(open -> open.spans().quote(SHIPS_TEXT).equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private int edits() {
    return project.store().appended().size();
  }

  @Test
  void allThatWasFoundIsOpenAndNothingOfItIsWritten() {
    assertThat(open())
        .containsExactlyInAnyOrder(
            "SOURCE The agency",
            "CLAIM The agency says " + SENT,
            "CLAIM " + SENT,
            "FIGURE about 11",
            "FIGURE 2,700");
    assertThat(items().annotations()).isEmpty();
    assertThat(shown(CLAIM, SOURCE, FIGURE).relations()).hasSize(1);
    assertThat(shown(CLAIM, SOURCE, FIGURE).annotations()).allMatch(Annotation::isSuggested);
  }

  @Test
  void onlyTheKindsThatAreWantedAreShownWithTheirLinks() {
    assertThat(shown(FIGURE).annotations().stream().map(OpenSuggestionsTest::told))
        .containsExactly("FIGURE about 11", "FIGURE 2,700");
    assertThat(shown(CLAIM, FIGURE).relations()).isEmpty();
    assertThat(shown()).isEqualTo(items());
  }

  @ParameterizedTest
  @CsvSource({
    "FIGURE, 11 soldiers, FIGURE about 11, false",
    "FIGURE, soldiers, FIGURE about 11, true",
    "SOURCE, agency says, SOURCE The agency, false",
    "CLAIM, The agency, SOURCE The agency, true",
    "CLAIM, soldiers were sent, CLAIM about 11 soldiers were sent, false",
    "CLAIM, The agency says about, CLAIM about 11 soldiers were sent, true",
  })
  void whatAnAnalystTaggedIsNotSuggestedThere(
      AnnotationKind kind, String tagged, String suggestion, boolean isOpen) {
    annotator.tag(place(tagged), kind);
    assertThat(open().contains(suggestion)).isEqualTo(isOpen);
  }

  @Test
  void anAcceptedSuggestionIsTheAnalystsAndKeepsItsOrigin() {
    AnnotationId id = id("about 11");
    annotator.accept(List.of(id));
    Annotation accepted = items().annotation(id).orElseThrow();
    assertThat(accepted.isAccepted()).isTrue();
    assertThat(accepted.provenance().origin()).isEqualTo(Origin.SUGGESTION);
    assertThat(accepted.provenance().createdBy()).isEqualTo(TestProject.ANA);
    assertThat(((Figure) accepted.body()).event()).contains("send");
    assertThat(open()).doesNotContain("FIGURE about 11");
  }

  @Test
  void whoeverDecidesOnAFindHasNotDecidedOnWhatWasFoundWithinIt() {
    annotator.reject(id("The agency says " + SENT));
    assertThat(open()).contains("CLAIM " + SENT);
    annotator.accept(List.of(id(SENT)));
    project.workspace().undo();
    project.workspace().undo();
    annotator.accept(List.of(id(SENT)));
    assertThat(open()).contains("CLAIM The agency says " + SENT);
    annotator.tag(place("soldiers were sent"), CLAIM);
    assertThat(open()).doesNotContain("CLAIM The agency says " + SENT);
  }

  @Test
  void aLinkIsAcceptedWithTheLastOfItsEnds() {
    annotator.accept(List.of(id(SENT)));
    assertThat(items().relations()).isEmpty();
    assertThat(shown(CLAIM, SOURCE, FIGURE).relations()).hasSize(1);
    annotator.accept(List.of(id("The agency")));
    Relation link = items().relations().getFirst();
    assertThat(link.type()).isEqualTo(RelationType.ATTRIBUTED_TO);
    assertThat(link.cue()).contains(place("says"));
  }

  @Test
  void whatAnAnalystTaggedInsteadStandsAtTheEndOfTheLink() {
    AnnotationId source = annotator.tag(place("agency"), SOURCE).orElseThrow();
    annotator.accept(List.of(id(SENT)));
    assertThat(items().relations().getFirst().to()).isEqualTo(source);
  }

  @Test
  void allAreAcceptedInOneEditAndOneUndoTakesAllBack() {
    int before = edits();
    List<AnnotationId> all =
        suggesting.openIn(SHIPS).annotations().stream().map(Annotation::id).toList();
    annotator.accept(all);
    assertThat(edits()).isEqualTo(before + 1);
    assertThat(items().annotations()).hasSize(5);
    assertThat(items().relations()).hasSize(1);
    assertThat(open()).isEmpty();
    project.workspace().undo();
    assertThat(items().annotations()).isEmpty();
    assertThat(items().relations()).isEmpty();
    assertThat(open()).hasSize(5);
  }

  @Test
  void aRejectedSuggestionStaysAwayUnseenAndWithUndoItIsBack() {
    annotator.reject(id("about 11"));
    assertThat(open()).doesNotContain("FIGURE about 11");
    assertThat(shown(CLAIM, SOURCE, FIGURE).annotations().stream().map(OpenSuggestionsTest::told))
        .doesNotContain("FIGURE about 11");
    project.workspace().undo();
    assertThat(open()).contains("FIGURE about 11");
    project.workspace().redo();
    assertThat(open()).doesNotContain("FIGURE about 11");
  }

  @Test
  void aLinkToARejectedSourceIsNotSuggested() {
    annotator.reject(id("The agency"));
    assertThat(shown(CLAIM, SOURCE, FIGURE).relations()).isEmpty();
    annotator.accept(List.of(id(SENT)));
    assertThat(items().relations()).isEmpty();
  }

  @Test
  void rejectedOnesStayAwayAfterARestartAndAreNotExported() {
    annotator.reject(id("about 11"));
    project.reopen();
    lookThrough();
    assertThat(open()).hasSize(4).doesNotContain("FIGURE about 11");
    assertThat(project.workspace().articles().getFirst().count(FIGURE)).isZero();
  }

  @Test
  void whoeverChangesASuggestionAcceptsItInOneEdit() {
    AnnotationId id = id("about 11");
    int before = edits();
    annotator.describe(id, FoundWords.about(11_000, "soldier", "send"));
    assertThat(edits()).isEqualTo(before + 1);
    assertThat(items().annotation(id).orElseThrow().isAccepted()).isTrue();
    assertThat(project.workspace().nextUndo()).contains(EditLabel.ACCEPT_CHANGED);
    annotator.describe(id, FoundWords.about(12, "soldier", "send"));
    assertThat(project.workspace().nextUndo()).contains(EditLabel.EDIT_FIELDS);
  }

  @Test
  void whoeverMovesOrNotesOrRetagsASuggestionAcceptsIt() {
    AnnotationId figure = id("about 11");
    annotator.move(figure, Spans.of(place("11 soldiers")));
    assertThat(told(items().annotation(figure).orElseThrow())).isEqualTo("FIGURE 11 soldiers");
    assertThat(open()).doesNotContain("FIGURE about 11");
    AnnotationId other = id("2,700");
    annotator.annotate(other, "who says so?");
    assertThat(items().annotation(other).orElseThrow().note()).isEqualTo("who says so?");
    AnnotationId source = id("The agency");
    assertThat(annotator.changeKind(source, CLAIM)).isZero();
    assertThat(items().annotation(source).orElseThrow().kind()).isEqualTo(CLAIM);
    assertThat(open()).containsExactly("CLAIM " + SENT);
  }

  @Test
  void aChangeThatChangesNothingAcceptsNothing() {
    int before = edits();
    annotator.describe(id("about 11"), FoundWords.about(11, "soldier", "send"));
    annotator.annotate(id("about 11"), "");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void whoeverLinksSuggestionsAcceptsThem() {
    AnnotationId claim = id(SENT);
    AnnotationId figure = id("about 11");
    annotator.link(figure, RelationType.QUANTIFIES, claim, Optional.empty());
    assertThat(items().annotations()).hasSize(2).allMatch(Annotation::isAccepted);
    assertThat(items().relations()).hasSize(1);
  }

  @Test
  void aLinkThatWasSuggestedIsNotMadeTwice() {
    annotator.link(id(SENT), RelationType.ATTRIBUTED_TO, id("The agency"), Optional.empty());
    assertThat(items().relations()).hasSize(1);
    assertThat(items().relations().getFirst().cue()).contains(place("says"));
  }

  @Test
  void anotherCueAcceptsTheLinkAndItsEnds() {
    Relation suggested = shown(CLAIM, SOURCE).relations().getFirst();
    annotator.cue(suggested.id(), Optional.of(place("agency says")));
    assertThat(items().annotations()).hasSize(2);
    assertThat(items().relations().getFirst().cue()).contains(place("agency says"));
  }

  @Test
  void whatWasSuggestedAndIsDeletedDoesNotComeBack() {
    AnnotationId id = id("about 11");
    annotator.accept(List.of(id));
    annotator.delete(List.of(id));
    assertThat(open()).doesNotContain("FIGURE about 11");
    assertThat(shown(FIGURE).annotation(id)).isEmpty();
    project.workspace().undo();
    assertThat(items().annotation(id).orElseThrow().isAccepted()).isTrue();
    annotator.delete(List.of(id("2,700")));
    assertThat(project.workspace().nextUndo()).contains(EditLabel.REJECT);
  }

  @Test
  void handMadeAnnotationsAreDeletedAndTheirPlaceIsOpenAgain() {
    AnnotationId made = annotator.tag(place("11"), FIGURE).orElseThrow();
    assertThat(open()).doesNotContain("FIGURE about 11");
    annotator.delete(List.of(made));
    assertThat(items().annotations()).isEmpty();
    assertThat(open()).contains("FIGURE about 11");
  }

  @Test
  void aTaggedFigureSaysWhatItsWordsSayAndTheParseSaysOfThem() {
    AnnotationId exact = annotator.tag(place("11 soldiers"), FIGURE).orElseThrow();
    Figure figure = (Figure) items().annotation(exact).orElseThrow().body();
    assertThat(figure.quantity().approximation()).isEqualTo(Approximation.EXACT);
    assertThat(figure.counted()).contains("soldier");
    assertThat(figure.event()).contains("send");
  }

  @Test
  void aTaggedFigureWithoutAReadableNumberSaysWhatWasFoundThere() {
    AnnotationId made = annotator.tag(place("about"), FIGURE).orElseThrow();
    assertThat(items().annotation(made).orElseThrow().body())
        .isEqualTo(FoundWords.about(11, "soldier", "send"));
  }

  @Test
  void taggedSourcesAndClaimsSayWhatWasFoundThere() {
    AnnotationId source = annotator.tag(place("agency"), SOURCE).orElseThrow();
    assertThat(((Source) items().annotation(source).orElseThrow().body()).name())
        .isEqualTo("National Agency");
    AnnotationId claim = annotator.tag(place("11 soldiers were sent"), CLAIM).orElseThrow();
    assertThat(items().annotation(claim).orElseThrow().body())
        .isEqualTo(new Claim(Certainty.REPORTED, false));
    AnnotationId elsewhere = annotator.tag(place("Others"), SOURCE).orElseThrow();
    assertThat(((Source) items().annotation(elsewhere).orElseThrow().body()).name())
        .isEqualTo("Others");
  }

  @Test
  void idsOfNothingOpenArePassedOver() {
    int before = edits();
    annotator.accept(List.of(new AnnotationId("figure-1-2")));
    AnnotationId made = annotator.tag(new TextRange(0, 3), CLAIM).orElseThrow();
    annotator.accept(List.of(made));
    annotator.reject(made);
    assertThat(edits()).isEqualTo(before + 1);
    assertThat(items().annotation(made).orElseThrow().isAccepted()).isTrue();
  }
}
