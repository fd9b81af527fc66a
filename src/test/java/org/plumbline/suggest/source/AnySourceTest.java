package org.plumbline.suggest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.language.Analysis;
import org.plumbline.language.grammar.ArbitraryArticle;
import org.plumbline.text.TextRange;

class AnySourceTest {

  private final SourceRecogniser recogniser = new SourceRecogniser();

  @Property
  void allThatIsFoundLiesInTheText(@ForAll("articles") ArbitraryArticle article) {
    var whole = new TextRange(0, article.text().length());
    var finds = recogniser.recognise(article.text(), article.analyses());
    assertThat(finds.attributions()).allMatch(found -> places(found).allMatch(whole::contains));
    assertThat(finds.credits()).allMatch(found -> whole.contains(found.spans().hull()));
  }

  @Property
  void aSourceIsNoPartOfWhatItSays(@ForAll("articles") ArbitraryArticle article) {
    assertThat(recogniser.recognise(article.text(), article.analyses()).attributions())
        .allMatch(
            found ->
                found.content().ranges().stream()
                    .noneMatch(range -> range.overlaps(found.source().spans().hull())));
  }

  @Property
  void anyTextMayHaveNoSentences(@ForAll String text) {
    List<Analysis> analyses = List.of(new Analysis(new TextRange(0, text.length()), List.of()));
    assertThat(recogniser.recognise(text, analyses).attributions()).isEmpty();
  }

  private static Stream<TextRange> places(Attribution found) {
    return Stream.concat(
        found.cue().stream(), Stream.of(found.source().spans().hull(), found.content().hull()));
  }

  @Provide
  Arbitrary<ArbitraryArticle> articles() {
    return ArbitraryArticle.any();
  }
}
