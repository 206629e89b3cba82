package org.plazaatlas.lesson.handout.source;

import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.model.Atlas;

import java.util.ArrayList;
import java.util.List;

/** Numbers the sources of a hand-out in the order in which its texts cite them. */
public final class CitedSources {

    /** Between the numbers of two sources. */
    private static final String APART = " ";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Atlas atlas;
    private final Language language;
    private final List<String> ids = new ArrayList<>();

    public CitedSources(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
    }

    /** The number of a source, which it keeps in the whole hand-out. */
    public int number(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return ids.indexOf(id) + 1;
    }

    /** Each source in full, in the order of its number. */
    public List<String> inFull() {
        return ids.stream().map(this::inFull).toList();
    }

    /**
     * The text with the number of its source, in small raised digits, in place of each citation.
     */
    public String numbered(String text) {
        return Citations.replaced(
                        text, words -> words.isEmpty() ? APART : words, id -> raised(number(id)))
                .strip();
    }

    private static String raised(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number)
                .chars()
                .forEach(digit -> digits.append(RAISED.charAt(digit - '0')));
        return digits.toString();
    }

    /** One source in full. */
    public String inFull(String id) {
        if (id.equals(Citations.ATLAS)) {
            return Words.of(CitedSources.class, language)
                    .get("handout.atlas", atlas.contents().title().in(language));
        }
        return String.join("", new SourceLine(atlas).inFull(List.of(id), language));
    }
}
