package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * A fact of one of the documents on which the atlas was founded.
 *
 * @param sourceId the document
 * @param section paragraph or section of the document
 * @param heldIn where in the atlas the fact is found, in words
 * @param holders the events, figures, terms, cities, sources and states that these words name
 */
public record FoundingFact(
        String sourceId, Text section, Text fact, Text heldIn, List<Subject> holders) {

    public FoundingFact {
        holders = List.copyOf(holders);
    }
}
