package org.plazaatlas.briefing.sheet;

import java.util.List;

/**
 * The notes on a page, for a speaker, in the language of the page.
 *
 * @param remark what the author of the view wrote about it; may be empty
 * @param sources in full, the most used first
 * @param claims one line for each claim: organization, level, area, date of evidence, source
 */
public record SheetNotes(String remark, List<String> sources, List<String> claims) {

    /** No notes. */
    public static final SheetNotes NONE = new SheetNotes("", List.of(), List.of());

    public SheetNotes {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
