package org.plumbline.gate.canary.stray;

record InNoKnownPackage() {}
