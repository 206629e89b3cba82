package org.plazaatlas.desktop.control;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Source;

/**
 * The name of an attribution: everyone, a kind of source, an origin, the title of one source or the
 * number of several.
 */
public final class AttributionName {

    private AttributionName() {}

    /** The name in a language; the id of a source that the atlas lacks. */
    public static String of(Attribution attribution, Atlas atlas, Language language) {
        Words words = Words.of(AttributionName.class, language);
        return switch (attribution) {
            case Attribution.Everyone() -> words.get("everyone");
            case Attribution.SourcesOf(var kind) -> words.of(kind);
            case Attribution.FromOrigin(var origin) -> words.get("fromOrigin", origin);
            case Attribution.SeveralSources(var ids) -> words.get("severalSources", ids.size());
            case Attribution.OneSource(var id) -> atlas.source(id).map(Source::title).orElse(id);
        };
    }
}
