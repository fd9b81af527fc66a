package org.plumbline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plumbline.store.Work.ID;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.plumbline.edit.Change;
import org.plumbline.edit.Edit;
import org.plumbline.edit.EditId;
import org.plumbline.edit.EditLabel;
import org.plumbline.model.Annotation;
import org.plumbline.model.AnnotationSet;

/** A program that edits until it is killed, and tells each edit that the store acknowledged. */
final class KilledWriter {

  /** Stands before the id of an acknowledged edit; a full stop stands behind it. */
  static final String STORED = "stored ";

  private static final int MOST_CHANGES = 60;

  private KilledWriter() {}

  /**
   * @param arguments the project's file and a seed
   */
  public static void main(String[] arguments) throws ProjectException {
    Random random = new Random(Long.parseLong(arguments[1]));
    try (ProjectStore store = new ProjectFile(Path.of(arguments[0])).open()) {
      AnnotationSet items = store.items(ID);
      while (true) {
        Edit edit = edit(items, random);
        store.append(edit);
        byte[] line = (STORED + edit.id() + ".\n").getBytes(UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
        items = edit.appliedTo(items);
      }
    }
  }

  /** How many changes an edit had when it was made, told from its name. */
  static int size(EditId id) {
    int mark = id.value().indexOf(':');
    return mark < 0 ? 1 : Integer.parseInt(id.value().substring(0, mark));
  }

  private static Edit edit(AnnotationSet items, Random random) {
    List<Change> changes = new ArrayList<>();
    List<Annotation> existing = new ArrayList<>(items.annotations());
    Collections.shuffle(existing, random);
    int most = 1 + random.nextInt(MOST_CHANGES);
    for (Annotation annotation : existing.subList(0, Math.min(existing.size(), most / 2))) {
      changes.add(
          random.nextBoolean()
              ? Change.deleted(annotation)
              : Change.changed(annotation, annotation.withNote(Long.toString(random.nextLong()))));
    }
    while (changes.size() < most) {
      changes.add(Change.created(Work.figure(UUID.randomUUID().toString(), random.nextInt(40))));
    }
    return Work.edit(changes.size() + ":" + UUID.randomUUID(), ID, EditLabel.TAG, changes);
  }
}
