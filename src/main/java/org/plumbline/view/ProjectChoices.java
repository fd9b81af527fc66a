package org.plumbline.view;

import java.nio.file.Path;

/** Goes to another project; what is wrong with it is told to the analyst there. */
public interface ProjectChoices {

  void open(Path project);

  void create(Path project);
}
