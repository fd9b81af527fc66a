package org.plumbline.check.age;

import java.util.Optional;

/**
 * Of whom something is said.
 *
 * @param sentence the number of the sentence in which it is said
 * @param surname in lower case, empty where no person is named
 * @param isSure whether the paragraph names the person; otherwise a pronoun was followed further
 */
record Bearer(int sentence, Optional<String> surname, boolean isSure) {}
