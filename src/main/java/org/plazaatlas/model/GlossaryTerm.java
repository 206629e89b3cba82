package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/** A term of the field, explained. */
public record GlossaryTerm(Text term, Text definition, String sourceId) {}
