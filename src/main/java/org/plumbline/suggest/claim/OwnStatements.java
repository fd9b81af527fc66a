package org.plumbline.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.language.Analysis;
import org.plumbline.language.Sentence;
import org.plumbline.language.Token;
import org.plumbline.language.grammar.Tree;
import org.plumbline.language.statement.Stances;
import org.plumbline.model.Spans;
import org.plumbline.text.TextRange;

/**
 * Finds the checkable statements that a text makes in its own voice. Headings and labels, which
 * have no mark at their end, questions and quotations are none.
 */
final class OwnStatements {

  /** In words; what is longer is a list or a table. */
  private static final int LONGEST_SENTENCE = 100;

  private static final Pattern FULL_STOP = Pattern.compile("\\.[\\p{Pf}\"')\\]]*+$");

  private final Checkable checkable;
  private final OpenStatements open;
  private final Stances stances;

  OwnStatements(Stances stances) {
    this.stances = stances;
    this.open = new OpenStatements(stances);
    this.checkable = new Checkable(stances);
  }

  /**
   * A statement where it stands.
   *
   * @param context the words that tell how it is put
   */
  record Place(TextRange span, TextRange context) {}

  /** In the order of the sentences. */
  List<Place> find(String text, List<Analysis> analyses, List<Spans> attributed) {
    AttributedContents contents = new AttributedContents(attributed);
    List<Place> found = new ArrayList<>();
    for (Analysis analysis : analyses) {
      boolean isQuoted = false;
      for (Sentence sentence : analysis.sentences()) {
        List<Spans> within = contents.over(sentence.range());
        if (isStatement(text, sentence)) {
          Tree tree = new Tree(sentence);
          if (!isQuoted) {
            clauses(tree, within).forEach(span -> found.add(new Place(span, span)));
          }
          open.find(tree, within).forEach(span -> found.add(new Place(span, sentence.range())));
        }
        isQuoted ^= hasOddQuotes(text, sentence);
      }
    }
    return found;
  }

  private static boolean isStatement(String text, Sentence sentence) {
    return sentence.size() <= LONGEST_SENTENCE
        && FULL_STOP.matcher(sentence.range().in(text)).find();
  }

  private static boolean hasOddQuotes(String text, Sentence sentence) {
    return sentence.range().in(text).chars().filter(unit -> unit == '"').count() % 2 == 1;
  }

  /** The statements of the main clauses of a sentence. */
  private List<TextRange> clauses(Tree tree, List<Spans> attributed) {
    List<Integer> heads = heads(tree);
    return heads.stream()
        .filter(head -> isOwn(tree, head) && checkable.test(tree, head))
        .map(head -> ClauseSpan.of(tree, head, heads, attributed))
        .flatMap(Optional::stream)
        .filter(range -> attributed.stream().noneMatch(content -> isMostly(range, content)))
        .toList();
  }

  /** The heads of the main clauses that have a subject of their own. */
  private static List<Integer> heads(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.isVerb(word) && isMain(tree, word))
        .filter(word -> tree.dependents(word).anyMatch(tree::isSubject))
        .boxed()
        .toList();
  }

  private static boolean isMain(Tree tree, int word) {
    int at = word;
    while (tree.is(at, "conj") && tree.isVerb(tree.head(at))) {
      at = tree.head(at);
    }
    return tree.head(at) == Token.ROOT;
  }

  /** Whether the clause says something itself, and does not pass on what somebody says. */
  private boolean isOwn(Tree tree, int head) {
    boolean isPassedOn =
        tree.dependent(head, "ccomp").isPresent() && stances.of(tree, head).isPresent();
    boolean isAccording =
        tree.dependents(head).anyMatch(below -> tree.lemma(below).equals("accord"));
    return !isAccording && (!isPassedOn || tree.dependent(head, "auxpass").isPresent());
  }

  /** Whether more than half of a range is attributed. */
  private static boolean isMostly(TextRange range, Spans content) {
    return AttributedContents.shared(range, content) * 2 > range.length();
  }
}
