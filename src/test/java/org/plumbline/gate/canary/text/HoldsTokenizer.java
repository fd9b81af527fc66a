package org.plumbline.gate.canary.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;

record HoldsTokenizer(EnglishTokenizer tokenizer) {}
