package org.plumbline.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.plumbline.store.ProjectFile;
import org.plumbline.view.FileChoices;
import org.plumbline.view.Questions;

/** Asks with the system's own dialogs, which begin in the folder that was chosen last. */
final class SystemFileChoices implements FileChoices {

  private static final String FOLDER = "folder";

  private final Window owner;
  private final Settings settings;
  private final Questions texts;

  SystemFileChoices(Window owner, Settings settings, Questions texts) {
    this.owner = owner;
    this.settings = settings;
    this.texts = texts;
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text(titleKey));
    settings
        .get(FOLDER)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private ExtensionFilter projects() {
    return new ExtensionFilter(texts.text("dialog.project-files"), "*" + ProjectFile.SUFFIX);
  }

  private Path remembered(File chosen) {
    settings.put(FOLDER, chosen.getAbsoluteFile().getParent());
    return chosen.toPath();
  }

  @Override
  public List<Path> toImport() {
    FileChooser chooser = chooser("dialog.import");
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(texts.text("dialog.text-files"), "*.txt", "*.json"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(this::remembered).toList();
  }

  @Override
  public Optional<Path> toExport(String name) {
    FileChooser chooser = chooser("dialog.export");
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(this::remembered);
  }

  @Override
  public Optional<Path> toOpen() {
    FileChooser chooser = chooser("dialog.open");
    chooser.getExtensionFilters().add(projects());
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(this::remembered);
  }

  @Override
  public Optional<Path> toCreate() {
    FileChooser chooser = chooser("dialog.create");
    chooser.getExtensionFilters().add(projects());
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(this::remembered)
        .map(ProjectFile::named);
  }
}
