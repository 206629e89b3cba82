package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the alternative text of a page, for readers who cannot see it: one paragraph with its
 * title, its date, a summary of the map, and its sources, in the language of its view.
 */
final class AlternativeText {

    private final Atlas atlas;
    private final SourceLine sourceLine;

    AlternativeText(Atlas atlas) {
        this.atlas = atlas;
        sourceLine = new SourceLine(atlas);
    }

    /**
     * The alternative text of a page.
     *
     * @param scene the data of the last map
     */
    String of(MapSet maps, Scene scene, PageWords head, PlateDesign design) {
        MapLayout last = maps.maps().getLast();
        Language language = last.content().view().language();
        Words words = Words.of(AlternativeText.class, language);
        String title = design.title().orElseGet(head::heading);
        int count = maps.maps().size();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                count == 1
                        ? words.get("alternative.map", title)
                        : words.get("alternative.maps", count, title));
        if (design.title().isPresent() || !head.stamp().isEmpty()) {
            sentences.add(words.get("alternative.dates", head.dates()));
        }
        sentences.addAll(new SceneSummary(atlas, last, scene).sentences());
        sentences.add(sourceLine.text(maps.sourceIds(), language, true, _ -> true));
        return String.join(". ", sentences) + ".";
    }
}
