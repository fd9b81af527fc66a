package org.plumbline.check.standfirst;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.language.grammar.Tree;
import org.plumbline.text.TextRange;

/** Names of the standfirst that the text does not have. */
final class UnknownNames {

  /** A name of nobody knows what: a ship, a drug, a product. */
  private static final String UNSORTED = "name";

  private static final Set<String> SORTS =
      Set.of("GPE", "LOC", "NORP", "PERSON", "ORG", "FAC", "PRODUCT", UNSORTED);
  private static final String NO_NAME = "O";
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "NORP");

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?!The |An? )\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|and|the|for) )?\\p{Lu}[\\p{L}'’-]*)+");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

  private final Standfirst standfirst;
  private final Set<String> places;
  private final Set<String> initials;

  /** A name where it stands: the words from one to another, the last one excluded. */
  private record Name(Tree tree, int start, int end, String sort) {
    TextRange range() {
      return tree.sentence().token(start).range().hull(tree.sentence().token(end - 1).range());
    }

    String text() {
      return Nations.name(tree, start, end);
    }

    boolean isPlace() {
      return PLACES.contains(sort);
    }
  }

  UnknownNames(Standfirst standfirst) {
    this.standfirst = standfirst;
    this.places =
        standfirst.body().sentences().stream()
            .flatMap(tree -> Nations.named(tree).stream())
            .collect(Collectors.toSet());
    this.initials =
        CAPITALS
            .matcher(standfirst.text().substring(standfirst.range().end()))
            .results()
            .map(MatchResult::group)
            .map(Stems::initials)
            .collect(Collectors.toSet());
  }

  Stream<Finding> findings() {
    return standfirst.sentences().stream()
        .flatMap(UnknownNames::names)
        .flatMap(
            name ->
                isTold(name)
                    ? otherFirstName(name).stream()
                    : Stream.of(name).filter(unknown -> !isGovernment(unknown)).map(this::finding));
  }

  /** "Harbour Bank", where the text speaks of "River Bank", and of no other bank by a name. */
  private Optional<Finding> otherFirstName(Name name) {
    if (name.end() - name.start() != 2
        || name.isPlace()
        || standfirst.body().has(name.tree(), name.start())) {
      return Optional.empty();
    }
    List<Name> full =
        standfirst.body().usages(name.tree().lemma(name.end() - 1)).stream()
            .filter(last -> last.word() > 0)
            .map(last -> new Name(last.tree(), last.word() - 1, last.word() + 1, name.sort()))
            .filter(other -> sort(other.tree(), other.start()).equals(name.sort()))
            .toList();
    return full.stream().map(Name::text).distinct().count() == 1
        ? Optional.of(Finding.instead(standfirst.text(), name.range(), full.getFirst().range()))
        : Optional.empty();
  }

  private static Stream<Name> names(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(word -> SORTS.contains(sort(tree, word)))
        .filter(word -> word == 0 || !sort(tree, word - 1).equals(sort(tree, word)))
        .mapToObj(word -> new Name(tree, word, end(tree, word), sort(tree, word)))
        .filter(name -> name.text().codePoints().anyMatch(Character::isLetter));
  }

  private static int end(Tree tree, int start) {
    return IntStream.range(start, tree.size())
        .filter(word -> !sort(tree, word).equals(sort(tree, start)))
        .findFirst()
        .orElse(tree.size());
  }

  /** The sort of name that a word belongs to, if need be by its capital. */
  private static String sort(Tree tree, int word) {
    String known = tree.sentence().token(word).name();
    String form = tree.form(word);
    if (!known.equals(NO_NAME) || !Character.isUpperCase(form.codePointAt(0))) {
      return known;
    }
    boolean isName = word > 0 && tree.tag(word).startsWith("NNP") && NAME.matcher(form).matches();
    return Nations.place(form).isPresent() ? "NORP" : isName ? UNSORTED : NO_NAME;
  }

  private boolean isTold(Name name) {
    Optional<String> place = Nations.place(name.text());
    return place.isPresent()
        ? places.contains(place.get())
        : IntStream.range(name.start(), name.end())
                .filter(word -> isTelling(name.tree(), word))
                .anyMatch(word -> standfirst.body().has(name.tree(), word))
            || initials.contains(name.text().replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
            || standfirst.body().forms().contains(Stems.initials(name.text()));
  }

  /** Not an article or a mark. */
  private static boolean isTelling(Tree tree, int word) {
    return !tree.tag(word).matches("DT|IN|POS|CC|\\W+");
  }

  /** A capital that does something, or that something is of, stands for what is governed there. */
  private boolean isGovernment(Name name) {
    int head = name.end() - 1;
    return name.isPlace()
        && (name.tree().isSubject(head) || name.tree().is(head, "poss", "agent"))
        && Nations.place(name.text()).flatMap(Nations::around).filter(places::contains).isPresent();
  }

  private Finding finding(Name name) {
    return rival(name)
        .map(other -> Finding.instead(standfirst.text(), name.range(), other.range()))
        .orElseGet(
            () ->
                Finding.missing(
                    standfirst.text(),
                    name.range(),
                    standfirst
                        .body()
                        .closest(Stems.inOrder(name.tree()), 2)
                        .map(tree -> tree.sentence().range())));
  }

  /** Another name of the same sort in the same company that the standfirst does not have. */
  private Optional<Name> rival(Name name) {
    Set<String> company = Company.of(name.tree(), name.end() - 1);
    return standfirst.body().sentences().stream()
        .flatMap(UnknownNames::names)
        .filter(other -> other.sort().equals(name.sort()))
        .filter(other -> !standfirst.says(other.tree().lemma(other.end() - 1)))
        .filter(other -> Company.isShared(company, Company.of(other.tree(), other.end() - 1)))
        .findFirst();
  }
}
