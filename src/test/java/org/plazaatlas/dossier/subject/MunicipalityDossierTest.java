package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.search.Search;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.model.Subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The gazetteer and the presences in municipalities, in dossiers and in the search. */
@Execution(ExecutionMode.CONCURRENT)
class MunicipalityDossierTest {

    private static final Atlas ATLAS =
            new TinyAtlas()
                    .seats(
                            TinyAtlas.seat("01", "Vado", 0.95, 0.5),
                            TinyAtlas.seat("01", "VADO", 0.95, 0.5),
                            TinyAtlas.seat("03", "Faro", 2.95, 0.1))
                    .disputes(
                            TinyAtlas.war(
                                    "x1",
                                    "norte",
                                    "sur",
                                    TinyAtlas.municipality("01", "VADO"),
                                    "2024-03",
                                    ""))
                    .later(
                            new LaterRecords(
                                    Deferred.of(List.of()),
                                    Deferred.of(
                                            new Gazetteer(
                                                    List.of(
                                                            municipality("01001", "Vado", 9_000),
                                                            municipality("01002", "Álamo", 500),
                                                            municipality("02001", "Delta", 70)))),
                                    Deferred.of(
                                            List.of(
                                                    presence("01001", "norte", 2007, 2010),
                                                    presence("01001", "norte", 2004, 2005),
                                                    presence("01002", "norte", 2008, 2009),
                                                    presence("01001", "sur", 2008, 2009),
                                                    presence("02001", "norte", 2008, 2009))),
                                    Deferred.of("")))
                    .build();

    private final DossierReader reader = DossierReader.of(ATLAS);

    private static Municipality municipality(String code, String name, int people) {
        return new Municipality(
                code, name, code.substring(0, 2), people, new LonLat(0.9, 0.5), "oficina");
    }

    private static MunicipalityPresence presence(String code, String id, int from, int to) {
        return new MunicipalityPresence(code, id, from, to, "informe");
    }

    @Test
    void municipalityTellsWhatIsKnownOfIt() {
        Dossier vado = reader.read(Subject.municipality("01001"));

        assertThat(vado.title()).isEqualTo("Vado");
        assertThat(vado.subtitle()).isEqualTo("Municipality · Plains");
        assertThat(lines(vado, "About"))
                .containsExactly(
                        "Population: 9,000",
                        "INEGI code: 01001",
                        "Centre (latitude, longitude): 0.5000°, 0.9000°",
                        "Plains | State");
        assertThat(lines(vado, "Cities of this municipality")).hasSize(1);
        assertThat(lines(vado, "Claims in force (1)"))
                .singleElement()
                .asString()
                .startsWith("Southern Cartel, present: Vado, Plains");
        assertThat(lines(vado, "Who fights whom here, according to sources (1)")).hasSize(1);
        assertThat(lines(vado, "Years in which presence was found here"))
                .containsExactly("Northern Cartel | 2004, 2007–2009", "Southern Cartel | 2008");
    }

    @Test
    void unknownMunicipalityHasNoDossier() {
        assertThat(
                        reader.dossiers()
                                .of(Subject.municipality("09999"), DossierReader.DAY, Language.EN))
                .isEmpty();
    }

    @Test
    void stateTellsInHowManyOfItsMunicipalitiesEachOrganizationWasFound() {
        LocalDate in2008 = LocalDate.of(2008, 6, 1);

        assertThat(
                        lines(
                                reader.read(Subject.state("01"), in2008),
                                "Municipalities where presence was found, 2008"))
                .containsExactly(
                        "Northern Cartel | in 2 of 2 municipalities",
                        "Southern Cartel | in 1 of 2 municipalities");
        assertThat(
                        lines(
                                reader.read(Subject.organization("norte"), in2008),
                                "Municipalities where presence was found, 2008"))
                .containsExactly(
                        "Plains | in 2 of 2 municipalities", "Rivers | in 1 of 1 municipality");
    }

    @Test
    void yearAfterTheRunTellsNothing() {
        assertThat(reader.read(Subject.state("01"), LocalDate.of(2010, 1, 1)).sections())
                .noneMatch(section -> section.heading().startsWith("Presence found"));
    }

    @Test
    void municipalityIsFoundByNameAndCodeAfterTheCityOfThatName() {
        Search search = new Search(ATLAS);

        assertThat(search.find("vado", Language.EN, 9))
                .extracting(Search.Hit::subject)
                .startsWith(Subject.city("vado"), Subject.municipality("01001"));
        assertThat(search.find("alamo", Language.ES, 9))
                .containsExactly(
                        new Search.Hit(
                                Subject.municipality("01002"), "Álamo", "Municipio · Llanos"));
        assertThat(search.find("02001", Language.EN, 9))
                .extracting(Search.Hit::subject)
                .containsExactly(Subject.municipality("02001"));
    }

    @Test
    void everythingElseIsFoundThoughTheTableOfMunicipalitiesCannotBeRead() {
        Deferred<Gazetteer> broken =
                Deferred.from(
                        () -> {
                            throw new UncheckedIOException(new IOException("gone"));
                        });
        Atlas atlas =
                new TinyAtlas()
                        .later(
                                new LaterRecords(
                                        Deferred.of(List.of()),
                                        broken,
                                        Deferred.of(List.of()),
                                        Deferred.of("")))
                        .build();

        assertThat(new Search(atlas).find("vado", Language.EN, 9))
                .extracting(Search.Hit::subject)
                .startsWith(Subject.city("vado"));
    }
}
