package org.plumbline.gate.canary.text;

record RangeUtil() {}
