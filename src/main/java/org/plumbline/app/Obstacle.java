package org.plumbline.app;

/**
 * Why the window cannot open on this machine.
 *
 * @param message one line for a person: what is missing, and how to get it
 */
record Obstacle(String message) {}
