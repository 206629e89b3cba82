package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the sources that a picture follows if it does not follow all sources together. */
public final class AttributionText {

    private final Atlas atlas;

    public AttributionText(Atlas atlas) {
        this.atlas = atlas;
    }

    /** "According to: ... only"; empty if the view follows all sources together. */
    public Optional<String> of(View view) {
        Words words = Words.of(AttributionText.class, view.language());
        return switch (view.attribution()) {
            case Attribution.Everyone() -> Optional.empty();
            case Attribution.OneSource(var sourceId) ->
                    Optional.of(words.get("attribution", quoted(sourceId, view.language())));
            case Attribution.SeveralSources(var ids) ->
                    Optional.of(words.get("attribution", quoted(ids, view.language())));
            case Attribution.FromOrigin(var origin) ->
                    Optional.of(words.get("attribution.origin", origin));
            case Attribution.SourcesOf(var kind) ->
                    Optional.of(words.get("attribution", words.of(kind)));
        };
    }

    private String quoted(List<String> sourceIds, Language language) {
        return sourceIds.stream().map(id -> quoted(id, language)).collect(Collectors.joining("; "));
    }

    private String quoted(String sourceId, Language language) {
        return atlas.source(sourceId)
                .map(source -> Citation.dated(source, language))
                .orElse(sourceId);
    }
}
