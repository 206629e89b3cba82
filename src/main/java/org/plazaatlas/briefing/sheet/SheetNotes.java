package org.plazaatlas.briefing.sheet;

import java.util.List;

/**
 * What stands behind a page: for the notes of a speaker, in the language of the page.
 *
 * @param sources each in full, the most used first
 * @param claims each on a line: who, how, where, from when and who says so
 */
public record SheetNotes(List<String> sources, List<String> claims) {

    public SheetNotes {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
