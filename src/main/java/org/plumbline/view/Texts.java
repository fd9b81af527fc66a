package org.plumbline.view;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word that the window shows. */
final class Texts {

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static Texts in(Locale locale) {
    return new Texts(ResourceBundle.getBundle("org.plumbline.view.texts", locale));
  }

  /**
   * @throws java.util.MissingResourceException when there is no such text
   */
  String get(String key) {
    return bundle.getString(key);
  }

  /**
   * A text with particulars put in, in the pattern syntax of ICU ({@code {0, plural, one {…} other
   * {…}}}).
   */
  String get(String key, Object... arguments) {
    return MessageFormat.format(get(key), arguments);
  }

  /** The text for a constant, under {@code prefix.CONSTANT}. */
  String of(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
