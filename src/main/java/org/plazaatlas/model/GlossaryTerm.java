package org.plazaatlas.model;

/** A term of the field, explained. */
public record GlossaryTerm(Text term, Text definition, String sourceId) {}
