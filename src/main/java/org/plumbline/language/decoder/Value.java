package org.plumbline.language.decoder;

/** The text of a field as it joins in a feature; see {@link Fingerprint}. */
record Value(long power, long sum) {

  static Value of(CharSequence text) {
    return new Value(Fingerprint.power(text), Fingerprint.sum(text));
  }
}
