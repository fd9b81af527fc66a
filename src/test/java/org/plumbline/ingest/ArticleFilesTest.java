package org.plumbline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of an import")
class ArticleFilesTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  @Test
  void ofAFolderAreSortedAndComeFromItsFoldersToo() throws IOException {
    Path second = file("b/one.txt");
    Path third = file("c.TXT");
    Path first = file("a.txt");

    assertThat(ArticleFiles.below(List.of(folder)).files()).containsExactly(first, second, third);
  }

  @Test
  void keepTheOrderInWhichTheyAreGiven() throws IOException {
    Path late = file("z.txt");
    Path early = file("a.txt");

    assertThat(ArticleFiles.below(List.of(late, early)).files()).containsExactly(late, early);
  }

  @Test
  void comeOnceHoweverOftenTheyAreGiven() throws IOException {
    Path file = file("a.txt");
    Path roundabout = folder.resolve("x/../a.txt");
    Files.createDirectory(folder.resolve("x"));

    assertThat(ArticleFiles.below(List.of(file, roundabout, folder)).files()).containsExactly(file);
  }

  @Test
  void thatAreHiddenAreLeftOutUnlessGiven() throws IOException {
    Path hidden = file(".draft.txt");
    file(".git/config.txt");

    assertThat(ArticleFiles.below(List.of(folder)).files()).isEmpty();
    assertThat(ArticleFiles.below(List.of(hidden)).files()).containsExactly(hidden);
  }

  @Test
  void ofOtherTypesAreRefusedWithTheReason() throws IOException {
    Path document = file("report.docx");
    Path nameless = file("README");
    Path missing = folder.resolve("gone.txt");

    List<IngestException> refused =
        ArticleFiles.below(List.of(document, nameless, missing)).refused();

    assertThat(refused)
        .extracting(Throwable::getMessage)
        .containsExactly(
            document
                + ": files with the ending \".docx\" cannot be read; save it as plain text (.txt)",
            nameless + ": files with the ending \"\" cannot be read; save it as plain text (.txt)",
            missing + ": there is no such file");
  }

  @Test
  void areNotLookedForInACircleOfLinks() throws IOException {
    Path file = file("in/a.txt");
    try {
      Files.createSymbolicLink(folder.resolve("in/back"), folder);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }

    assertThat(ArticleFiles.below(List.of(folder)).files()).containsExactly(file);
  }
}
