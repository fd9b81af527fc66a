package org.plumbline.check.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.language.grammar.ParsedText;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** One name spelled two ways, or one person given two titles or offices at a time. */
public final class NameMismatchCheck implements Check {

  private record Found(List<Conflict> all) {
    static Found in(ParsedText text) {
      Names names = Names.of(text);
      Bearers bearers = Bearers.of(names);
      return new Found(
          Stream.of(
                  new Spellings(names, bearers).conflicts(),
                  new Offices(text.text(), bearers).conflicts(),
                  new Pairs(names).conflicts(),
                  new Misspellings(NamedWords.of(names.sentences())).conflicts())
              .flatMap(found -> found)
              .distinct()
              .toList());
    }
  }

  @Override
  public String id() {
    return "name-mismatch";
  }

  @Override
  public Set<Aspect> aspects() {
    return Set.of();
  }

  @Override
  public Stream<Flag> check(CheckedArticle article) {
    return article.body().parsed().view(Found.class, Found::in).all().stream()
        .map(
            found ->
                article.flag(
                    this,
                    Severity.MEDIUM,
                    found.message(),
                    found.places().stream().map(article::evidence).toList()));
  }
}
