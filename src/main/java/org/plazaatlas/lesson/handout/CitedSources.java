package org.plazaatlas.lesson.handout;

import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.model.Atlas;

import java.util.ArrayList;
import java.util.List;

/** Numbers the sources of a hand-out in the order in which its texts cite them. */
final class CitedSources {

    private final Atlas atlas;
    private final Language language;
    private final List<String> ids = new ArrayList<>();

    CitedSources(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
    }

    /** The number of a source, which it keeps in the whole hand-out. */
    int number(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
        return ids.indexOf(id) + 1;
    }

    /** Each source in full, in the order of its number. */
    List<String> inFull() {
        return ids.stream().map(this::inFull).toList();
    }

    private String inFull(String id) {
        if (id.equals(Citations.ATLAS)) {
            return Words.of(CitedSources.class, language)
                    .get("handout.atlas", atlas.contents().title().in(language));
        }
        return String.join("", new SourceLine(atlas).inFull(List.of(id), language));
    }
}
