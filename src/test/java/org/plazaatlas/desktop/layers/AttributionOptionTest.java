package org.plazaatlas.desktop.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;

import java.util.List;

class AttributionOptionTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final List<AttributionOption> voices = AttributionOption.of(atlas);

    @Test
    void everyoneComesFirstWithAllClaims() {
        assertThat(voices.getFirst())
                .isEqualTo(
                        new AttributionOption(
                                Attribution.EVERYONE, atlas.contents().claims().size(), ""));
    }

    @Test
    void kindsAndSourcesEachAddUpToAllClaims() {
        int all = voices.getFirst().claims();
        assertThat(sum(Attribution.SourcesOf.class)).isEqualTo(all);
        assertThat(sum(Attribution.OneSource.class)).isEqualTo(all);
    }

    @Test
    void everySourceCanBeAskedFor() {
        assertThat(voices)
                .extracting(AttributionOption::attribution)
                .containsAll(
                        atlas.contents().sources().stream()
                                .map(source -> new Attribution.OneSource(source.id()))
                                .toList());
    }

    @Test
    void aSourceIsFoundByTitleAuthorPublisherAndOrigin() {
        AttributionOption report =
                voices.stream()
                        .filter(v -> v.attribution().equals(new Attribution.OneSource("informe")))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.isFoundBy("ANUAL", "Informe anual")).isTrue();
        assertThat(report.isFoundBy("autora", "Informe anual")).isTrue();
        assertThat(report.isFoundBy("editorial informe", "Informe anual")).isTrue();
        assertThat(report.isFoundBy("nobody", "Informe anual")).isFalse();
    }

    private int sum(Class<? extends Attribution> sort) {
        return voices.stream()
                .filter(voice -> sort.isInstance(voice.attribution()))
                .mapToInt(AttributionOption::claims)
                .sum();
    }
}
