package org.plumbline.workspace;

import java.util.random.RandomGenerator;
import org.plumbline.edit.EditId;
import org.plumbline.model.AnnotationId;
import org.plumbline.model.RelationId;

/**
 * Gives new names. They are random, not counted, so that two analysts who work apart never give the
 * same one: 60 random bits make a clash among a million names about as likely as one in two
 * million.
 *
 * @param random where the bits come from
 */
public record Ids(RandomGenerator random) {

  private static final int BITS = 60;

  public AnnotationId annotation() {
    return new AnnotationId(name("a"));
  }

  public RelationId relation() {
    return new RelationId(name("r"));
  }

  public EditId edit() {
    return new EditId(name("e"));
  }

  private String name(String prefix) {
    return prefix + Long.toString(random.nextLong() >>> (Long.SIZE - BITS), Character.MAX_RADIX);
  }
}
