package org.plazaatlas.cartography.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SourceLineTest {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(via|copy|digest|summary|translation|[Uu]nnamed|unsigned|syndicated|column"
                            + "|mirror|book|op-ed|forum|page|Mexican|state|prosecutors?)\\b");

    private static final Pattern SPANISH =
            Pattern.compile(
                    "\\b(vía|copia|resumen|traducción|sin identificar|columna|libro|foro"
                            + "|Secretaría|Fiscalía|Gobierno|Tesoro|Departamento|Policía)\\b");

    private static final Pattern WORKING_NOTE =
            Pattern.compile(
                    "\\b(copy|copia|digest|resumen|summary|automátic[ao]|automatic|machine"
                            + "|traducción|scraper|syndicated|sin firma|unsigned|mirror|libro|book"
                            + "|op-ed|blog copy)\\b");

    private final Atlas bundled = MexicoAtlas.atlas();

    @Test
    void everySourceIsQuotedInTheLanguageOfThePieceWithoutWorkingNotes() {
        assertThat(bundled.contents().sources())
                .allSatisfy(
                        source -> {
                            Citation citation = Citation.of(List.of(source));
                            String spanish = citation.in(Language.ES);
                            String english = citation.in(Language.EN);
                            assertThat(source.body().es()).doesNotContainPattern(ENGLISH);
                            assertThat(source.body().en()).doesNotContainPattern(SPANISH);
                            assertThat(spanish).doesNotContainPattern(WORKING_NOTE);
                            assertThat(english).doesNotContainPattern(WORKING_NOTE);
                            assertThat(citation.messenger().es().isEmpty())
                                    .isEqualTo(citation.messenger().en().isEmpty());
                            assertThat(spanish.chars().filter(c -> c == '(').count())
                                    .isLessThanOrEqualTo(2);
                        });
    }

    @Test
    void theOriginStandsBeforeTheMessengerAndTheBestVettedMessengerIsNamed() {
        Atlas atlas =
                atlas(
                        source("copy", "DEA (vía Copias)", SourceTier.UNVETTED, "dea", "2026-01"),
                        source("good", "DEA (vía Infobae)", SourceTier.EDITED, "dea", "2025-05"),
                        source("own", "Crisis Group", SourceTier.RECORD, "own", "2024"));
        assertThat(line(atlas, Language.ES, "copy", "good", "own"))
                .isEqualTo("Fuentes: DEA 2025 (vía Infobae); Crisis Group 2024");
        assertThat(line(atlas, Language.EN, "copy", "good", "own"))
                .isEqualTo("Sources: DEA 2025 (via Infobae); Crisis Group 2024");
    }

    @Test
    void textsOfOnePublisherAreOneWithTheirYears() {
        Atlas atlas =
                atlas(
                        source("a", "Milenio", SourceTier.EDITED, "a", "2025-05"),
                        source("b", "Milenio", SourceTier.EDITED, "b", "2019"),
                        source("c", "Sedena, Ejército", SourceTier.RECORD, "c", "2020"));
        assertThat(line(atlas, Language.ES, "a", "b", "c"))
                .isEqualTo("Fuentes: Milenio 2019–2025; Sedena, Ejército, 2020");
    }

    @Test
    void textsThatNobodyVetsAreCountedAndNamedOnlyIfThereAreNoOthers() {
        Atlas atlas =
                atlas(
                        source("blog", "Un blog", SourceTier.UNVETTED, "blog", "2024"),
                        source("local", "El Local", SourceTier.LOCAL, "local", "2024"),
                        source("paper", "El Diario", SourceTier.EDITED, "paper", "2024"));
        assertThat(line(atlas, Language.ES, "blog", "local", "paper"))
                .isEqualTo("Fuentes: El Diario 2024; El Local 2024 y 1 más");
        assertThat(line(atlas, Language.EN, "blog")).isEqualTo("Sources: Un blog 2024");
    }

    @Test
    void noLineOfBundledSourcesBeginsWithAnUnvettedOrUnnamedTextWhileThereIsAnother() {
        List<Source> sources = bundled.contents().sources();
        SourceLine line = new SourceLine(bundled);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Source> chosen =
                    Stream.generate(() -> sources.get(random.nextInt(sources.size())))
                            .limit(12)
                            .distinct()
                            .toList();
            List<String> ids = chosen.stream().map(Source::id).toList();
            String text = line.text(ids, Language.ES, false, _ -> true);
            List<String> unvetted =
                    chosen.stream()
                            .filter(source -> source.tier() == SourceTier.UNVETTED)
                            .map(source -> source.body().es())
                            .filter(body -> body.contains("sin identificar"))
                            .toList();
            assertThat(unvetted).as("seed %d: %s", seed, text).noneMatch(text::contains);
        }
    }

    private static Atlas atlas(Source... sources) {
        return new TinyAtlas().moreSources(sources).build();
    }

    private static String line(Atlas atlas, Language language, String... ids) {
        return new SourceLine(atlas).text(List.of(ids), language, false, _ -> true);
    }

    private static Source source(
            String id, String spanish, SourceTier tier, String origin, String published) {
        Source plain = TinyAtlas.source(id, tier, origin, published);
        return new Source(
                id,
                plain.title(),
                plain.author(),
                new Text(spanish, spanish.replace("vía", "via")),
                plain.published(),
                plain.url(),
                plain.kind(),
                tier,
                plain.tierReason(),
                origin,
                plain.reliability(),
                plain.note());
    }
}
