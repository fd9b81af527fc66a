package org.plumbline.check.age;

import java.util.List;
import org.plumbline.model.Flag;

/** An age and a beginning that do not go together. */
record AgeMismatch(String message, List<Flag.Evidence> evidence) {}
