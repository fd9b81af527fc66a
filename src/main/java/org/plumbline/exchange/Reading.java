package org.plumbline.exchange;

/** What became of reading one document: it was taken in, or it was refused. */
public sealed interface Reading permits ReadDocument, DocumentException {}
