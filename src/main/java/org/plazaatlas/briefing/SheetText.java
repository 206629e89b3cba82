package org.plazaatlas.briefing;

import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.Legend;
import org.plazaatlas.cartography.MapLayout;
import org.plazaatlas.cartography.PageWords;
import org.plazaatlas.cartography.SourceLine;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Words;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page says of itself to somebody who cannot see it.
 *
 * @param title what is shown
 * @param description title, dates, organizations and sources, as sentences
 * @param language of both
 */
public record SheetText(String title, String description, Language language) {

    /**
     * The text of a page with one or several maps.
     *
     * @param maps at least one
     */
    static SheetText of(Atlas atlas, PageWords head, List<MapLayout> maps, Language language) {
        Words words = Words.of(SheetText.class, language);
        String names =
                maps.stream()
                        .flatMap(map -> map.legend().entries().stream())
                        .filter(entry -> entry.subject().isPresent())
                        .map(Legend.Entry::text)
                        .distinct()
                        .collect(Collectors.joining(", "));
        String sources = new SourceLine(atlas).text(maps.getFirst(), Double.MAX_VALUE);
        String shown = names.isEmpty() ? words.get("alt.nobody") : words.get("alt.names", names);
        return new SheetText(
                words.get("alt.title", head.title(), head.dates()),
                words.get("alt", head.title(), head.dates(), shown, sources),
                language);
    }

    /** A view under the name of what it shows. */
    static SavedView named(Atlas atlas, View view) {
        PageWords head = new PageWords(atlas, view);
        Words words = Words.of(SheetText.class, view.language());
        String title = words.get("alt.title", head.title(), head.dates());
        return new SavedView(title, "", view, Arrangement.ONE_MAP);
    }

    /** The language as a tag (BCP 47). */
    public String languageTag() {
        return language.locale().toLanguageTag();
    }
}
