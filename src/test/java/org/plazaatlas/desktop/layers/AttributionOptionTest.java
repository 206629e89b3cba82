package org.plazaatlas.desktop.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
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
    void anOriginThatSeveralSourcesPassOnCanBeAskedForAndCountsTheirClaims() {
        Atlas mexico = MexicoAtlas.atlas();
        List<AttributionOption> options = AttributionOption.of(mexico);
        List<AttributionOption> origins =
                options.stream()
                        .filter(o -> o.attribution() instanceof Attribution.FromOrigin)
                        .toList();
        assertThat(origins).isNotEmpty();
        for (AttributionOption origin : origins) {
            List<AttributionOption> passedOn =
                    options.stream()
                            .filter(o -> o.attribution() instanceof Attribution.OneSource)
                            .filter(o -> isOf(o, origin.attribution(), mexico))
                            .toList();
            assertThat(passedOn).hasSizeGreaterThan(1);
            assertThat(passedOn.stream().mapToInt(AttributionOption::claims).sum())
                    .isEqualTo(origin.claims());
        }
    }

    private static boolean isOf(AttributionOption source, Attribution origin, Atlas atlas) {
        String id = source.attribution().named().getFirst();
        return origin.includes(atlas.source(id).orElseThrow());
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
