package org.plumbline.model;

/**
 * With what a figure was compared, and what came of it.
 *
 * @param other the other figure, where it stands
 */
public record ComparedFigure(Flag.Evidence other, Verdict verdict) {}
