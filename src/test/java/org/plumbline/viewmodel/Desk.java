package org.plumbline.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.AnnotationKind;
import org.plumbline.model.Figure;
import org.plumbline.text.TextRange;
import org.plumbline.workspace.Checking;
import org.plumbline.workspace.Recognisers;
import org.plumbline.workspace.Suggesting;
import org.plumbline.workspace.TestProject;
import org.plumbline.workspace.Threads;

/** A workbench without a window, with {@link TestProject#SHIPS} open. */
final class Desk implements AutoCloseable {

  final TestProject project;
  final WorkbenchViewModel workbench;

  Desk(Path folder) {
    this(folder, Recognisers.NONE);
  }

  Desk(Path folder, Recognisers recognisers) {
    project = TestProject.in(folder);
    workbench = workbench(project, Threads.SAME, recognisers);
    workbench.open(TestProject.SHIPS);
  }

  static WorkbenchViewModel workbench(
      TestProject project, Threads threads, Recognisers recognisers) {
    Suggesting suggesting = new Suggesting(project.workspace(), recognisers, threads);
    return new WorkbenchViewModel(
        project.workspace(),
        "news",
        threads,
        suggesting,
        new Checking(project.workspace(), suggesting, threads));
  }

  ArticleViewModel article() {
    return workbench.article().orElseThrow();
  }

  InspectorViewModel inspector() {
    return article().inspector();
  }

  Field field(FieldName name) {
    return inspector().field(name);
  }

  void type(FieldName name, String text) {
    field(name).textProperty().set(text);
  }

  void enter(FieldName name, String text) {
    type(name, text);
    field(name).commit();
  }

  AnnotationId tag(String words, AnnotationKind kind) {
    mark(words);
    article().tag(kind);
    return article().selectedProperty().get().orElseThrow();
  }

  void mark(String words) {
    article().selectionProperty().set(TestProject.place(words));
  }

  void putCaret(int offset) {
    article().selectionProperty().set(new TextRange(offset, offset));
  }

  void select(AnnotationId id) {
    article().select(Optional.of(id));
  }

  Optional<AnnotationId> selected() {
    return article().selectedProperty().get();
  }

  Annotation annotation(AnnotationId id) {
    return article().itemsProperty().get().annotation(id).orElseThrow();
  }

  Figure figure(AnnotationId id) {
    return (Figure) annotation(id).body();
  }

  String quote(AnnotationId id) {
    return article().quote(annotation(id));
  }

  List<Annotation> annotations() {
    return article().itemsProperty().get().annotations();
  }

  @Override
  public void close() {
    project.close();
  }
}
