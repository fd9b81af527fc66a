package org.plumbline.gate.canary.model;

public record Thing() {}
