package org.plazaatlas.briefing.sheet;

import java.util.List;

/**
 * The notes on a page, for a speaker, in the language of the page.
 *
 * @param sources in full, the most used first
 * @param claims one line for each claim: organization, level, area, date of evidence, source
 */
public record SheetNotes(List<String> sources, List<String> claims) {

    public SheetNotes {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
