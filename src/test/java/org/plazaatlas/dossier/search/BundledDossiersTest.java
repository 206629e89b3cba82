package org.plazaatlas.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.DossierReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the dossiers of the bundled atlas, and searches it. */
@Execution(ExecutionMode.CONCURRENT)
class BundledDossiersTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final LocalDate DAY = LocalDate.of(2025, 2, 21);

    private static final History HISTORY = MexicoAtlas.history();
    private static final Dossiers DOSSIERS = new Dossiers(HISTORY);
    private static final Search SEARCH = new Search(ATLAS);

    @Test
    void everySubjectHasADossierInBothLanguagesAndAllItsLinksLeadSomewhere() {
        Set<Subject> known = subjects().collect(Collectors.toSet());
        for (Language language : Language.values()) {
            for (Subject subject : known) {
                Dossier dossier = DOSSIERS.of(subject, DAY, language).orElseThrow();
                assertThat(dossier.title()).as("%s", subject).isNotBlank();
                assertThat(
                                DossierReader.allEntries(dossier)
                                        .flatMap(DossierReader::subjects)
                                        .filter(target -> !known.contains(target)))
                        .as("unknown subjects that %s leads to", subject)
                        .isEmpty();
            }
        }
    }

    @Test
    void allTenPriorityCitiesAreFoundByName() {
        List<City> cities =
                ATLAS.contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY)
                        .toList();
        assertThat(cities).hasSize(10);
        for (City city : cities) {
            for (Language language : Language.values()) {
                assertThat(SEARCH.find(city.name().in(language), language, 3))
                        .extracting(Search.Hit::subject)
                        .as(city.name().in(language))
                        .contains(Subject.city(city.id()));
            }
        }
    }

    @Test
    void everyFoundingFactIsFoundByItsWords() {
        for (FoundingFact fact : ATLAS.contents().foundingFacts()) {
            for (Language language : Language.values()) {
                assertThat(SEARCH.find(fact.fact().in(language), language, 3))
                        .extracting(Search.Hit::subject)
                        .contains(ATLAS.subject(fact));
            }
        }
    }

    @Test
    void whatAFoundingFactIsTracedToIsLinked() {
        Dossier fact =
                foundingFact("ev-20250120-emergency; ev-20250201-tariffs; ev-20250204-front");
        assertThat(DossierReader.entries(fact, "Where the atlas holds it"))
                .extracting(entry -> ((Dossier.Link) entry).target())
                .containsExactly(
                        Subject.event("ev-20250120-emergency"),
                        Subject.event("ev-20250201-tariffs"),
                        Subject.event("ev-20250204-frontera"),
                        new Subject(Kind.NATIONAL_FIGURES, "frontera-troops"),
                        new Subject(Kind.NATIONAL_FIGURES, "frontera-towns"),
                        new Subject(Kind.NATIONAL_FIGURES, "exports-gdp"),
                        new Subject(Kind.NATIONAL_FIGURES, "tariff-2025"));
    }

    @Test
    void contradictingNationalFiguresStandSideBySide() {
        Dossier figures =
                DOSSIERS.of(new Subject(Kind.NATIONAL_FIGURES, ""), DAY, Language.EN).orElseThrow();
        assertThat(DossierReader.lines(figures, "People per day (2)"))
                .hasSize(2)
                .anyMatch(line -> line.contains("46 people per day"))
                .anyMatch(line -> line.contains("74 people per day"));
    }

    private Dossier foundingFact(String heldIn) {
        return ATLAS.contents().foundingFacts().stream()
                .filter(fact -> fact.heldIn().en().startsWith(heldIn))
                .findFirst()
                .map(fact -> ATLAS.subject(fact))
                .flatMap(subject -> DOSSIERS.of(subject, DAY, Language.EN))
                .orElseThrow();
    }

    /** Every fiftieth, since there are thousands. */
    private static Stream<Subject> municipalities() {
        List<Municipality> all = ATLAS.gazetteer().all();
        return IntStream.range(0, all.size() / 50)
                .mapToObj(i -> Subject.municipality(all.get(50 * i).code()));
    }

    private static Stream<Subject> subjects() {
        AtlasContents contents = ATLAS.contents();
        return Stream.of(
                        Stream.of(
                                Subject.COUNTRY,
                                Subject.STUDIES,
                                new Subject(Kind.GLOSSARY, ""),
                                new Subject(Kind.NATIONAL_FIGURES, ""),
                                new Subject(Kind.FOUNDING_DOCUMENTS, "")),
                        contents.states().stream().map(state -> Subject.state(state.code())),
                        contents.organizations().stream().map(o -> Subject.organization(o.id())),
                        contents.cities().stream().map(city -> Subject.city(city.id())),
                        contents.events().stream().map(event -> Subject.event(event.id())),
                        turfs(),
                        contents.disputes().stream()
                                .map(
                                        dispute ->
                                                Subject.turf(
                                                        dispute.firstId(), dispute.secondId())),
                        municipalities(),
                        contents.claims().stream().map(claim -> Subject.claim(claim.id())),
                        contents.sources().stream().map(source -> Subject.source(source.id())),
                        contents.foundingFacts().stream().map(fact -> ATLAS.subject(fact)),
                        contents.nationalFigures().stream()
                                .map(f -> new Subject(Kind.NATIONAL_FIGURES, f.id())),
                        contents.glossary().stream().map(Subject::term))
                .flatMap(subjects -> subjects);
    }

    private static Stream<Subject> turfs() {
        return Stream.concat(
                HISTORY.at(DAY).turfBoundaries().stream()
                        .map(b -> Subject.turf(b.firstId(), b.secondId())),
                HISTORY.at(DAY).jointAreas().stream()
                        .map(a -> Subject.turf(a.firstId(), a.secondId())));
    }
}
