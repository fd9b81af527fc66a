package org.plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.check.article.Check;
import org.plumbline.check.article.CheckedArticle;
import org.plumbline.check.article.Reading;
import org.plumbline.model.Flag;
import org.plumbline.model.Flag.Severity;

/** A check that fails takes nothing from the others. */
class ChecksTest {

  private static final CheckedArticle ARTICLE = Reading.of("The mayor spoke of the harbour.");
  private static final Check SOUND =
      new TestCheck("sound") {
        @Override
        public Stream<Flag> check(CheckedArticle article) {
          return Stream.of(
              article.flag(
                  this,
                  Severity.LOW,
                  "Flagged.",
                  List.of(article.evidence(article.body().parsed().division().at(0).range()))));
        }
      };

  private abstract static class TestCheck implements Check {

    private final String id;

    TestCheck(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Set<Aspect> aspects() {
      return Set.of();
    }
  }

  /** How a check can fail. */
  enum Failure {
    AT_ONCE {
      @Override
      Stream<Flag> fail() {
        throw new IllegalStateException("on purpose");
      }
    },
    WHILE_ITS_FLAGS_ARE_READ {
      @Override
      Stream<Flag> fail() {
        return Stream.of(1)
            .map(
                _ -> {
                  throw new IllegalStateException("on purpose");
                });
      }
    },
    FOR_WANT_OF_STACK {
      @Override
      Stream<Flag> fail() {
        throw new StackOverflowError("on purpose");
      }
    };

    abstract Stream<Flag> fail();
  }

  private static List<Check> withOneThatFails(Failure failure) {
    Check failing =
        new TestCheck("failing") {
          @Override
          public Stream<Flag> check(CheckedArticle article) {
            return failure.fail();
          }
        };
    return List.of(failing, SOUND);
  }

  private static List<String> checks(List<Flag> flags) {
    return flags.stream().map(Flag::check).toList();
  }

  @ParameterizedTest
  @EnumSource
  void othersFindWhatTheyFindInABatch(Failure failure) {
    assertThat(checks(Checks.within(ARTICLE, withOneThatFails(failure)))).containsExactly("sound");
  }

  @ParameterizedTest
  @EnumSource
  void othersFindWhatTheyFindAtWork(Failure failure) {
    Recheck recheck = new Recheck(withOneThatFails(failure));
    assertThat(checks(recheck.flags(ARTICLE))).containsExactly("sound");
    assertThat(checks(recheck.flags(ARTICLE))).containsExactly("sound");
  }

  @Test
  void everyCheckHasAnIdOfItsOwn() {
    assertThat(Checks.ids()).doesNotHaveDuplicates().contains("articles-disagree");
  }
}
