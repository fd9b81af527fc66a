package org.plumbline.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.view.FileChoices;
import org.plumbline.view.ProjectChoices;

/** Answers at once where the program would ask for files, and notes where it was sent. */
final class Answers implements FileChoices, ProjectChoices {

  private List<Path> imports = List.of();
  private Optional<Path> file = Optional.empty();
  private final List<String> proposals = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private final List<Path> created = new ArrayList<>();

  void importing(Path... files) {
    imports = List.of(files);
  }

  /** The file that the next question is answered with. */
  void choosing(Path chosen) {
    file = Optional.of(chosen);
  }

  /** The names that were proposed for exports. */
  List<String> proposals() {
    return List.copyOf(proposals);
  }

  List<Path> opened() {
    return List.copyOf(opened);
  }

  List<Path> created() {
    return List.copyOf(created);
  }

  @Override
  public List<Path> toImport() {
    return imports;
  }

  @Override
  public Optional<Path> toExport(String name) {
    proposals.add(name);
    return file;
  }

  @Override
  public Optional<Path> toOpen() {
    return file;
  }

  @Override
  public Optional<Path> toCreate() {
    return file;
  }

  @Override
  public void open(Path project) {
    opened.add(project);
  }

  @Override
  public void create(Path project) {
    created.add(project);
  }
}
