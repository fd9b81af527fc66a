package org.plumbline.check.event;

/** How somebody or something has to do with an event. */
public enum Role {
  SUBJECT,
  OBJECT,
  /** One of the two, or the only one there is: "the train derailed", "the crash of the train". */
  LONE,
  /** The event itself, where a noun tells it: "the crash". */
  ITSELF
}
