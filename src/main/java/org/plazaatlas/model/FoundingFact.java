package org.plazaatlas.model;

/**
 * A fact of one of the documents the atlas was founded on.
 *
 * @param sourceId the document
 * @param section paragraph or section of the document
 * @param heldIn where in the atlas the fact is held
 */
public record FoundingFact(String sourceId, Text section, Text fact, Text heldIn) {}
