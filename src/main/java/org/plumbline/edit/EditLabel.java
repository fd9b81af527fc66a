package org.plumbline.edit;

/** What an analyst would call an edit; the words for it are the window's. */
public enum EditLabel {
  IMPORT_ARTICLE,
  REMOVE_ARTICLE,
  EDIT_DETAILS,
  TAG,
  CHANGE_KIND,
  MOVE_ENDS,
  EDIT_FIELDS,
  EDIT_NOTE,
  EDIT_TAGS,
  DELETE,
  LINK,
  UNLINK,
  EDIT_CUE,
  MERGE,
  SPLIT,
  ACCEPT,
  ACCEPT_CHANGED,
  ACCEPT_ALL,
  REJECT,
  CONFIRM_FLAG,
  DISMISS_FLAG,
  DEFER_FLAG,
  REOPEN_FLAG
}
