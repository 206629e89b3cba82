package org.plazaatlas.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the bundled atlas of Mexico must contain. */
@Execution(ExecutionMode.CONCURRENT)
class BundledAtlasTest {

    private static Atlas atlas;
    private static AtlasContents contents;

    @BeforeAll
    static void readAtlas() {
        atlas = MexicoAtlas.atlas();
        contents = atlas.contents();
    }

    @Test
    void bundledAtlasIsCleanAndItsRemarksAreKnown() {
        CheckReport report = AtlasCheck.report(MexicoAtlas.FOLDER);

        assertThat(report.problems()).isEmpty();
        assertThat(report.remarks())
                .extracting(group -> group.title().en() + " " + group.remarks().size())
                .containsExactly(
                        "Organizations that only unvetted texts (tier 4) put into an area 24",
                        "Relations that end with their data set 1",
                        "Rivals and allies at once, without a place 7",
                        "Organizations that act before they existed 4",
                        "Points outside the state that their table names 58",
                        "Incidents whose numbers of deaths contradict each other 86");
    }

    @Test
    void noRowOfTheTablesIsLost() {
        assertThat(contents.claims()).hasSize(1699);
        assertThat(contents.organizations()).hasSize(47);
        assertThat(contents.relations()).hasSize(205);
        assertThat(contents.disputes()).hasSize(396);
        assertThat(contents.events()).hasSize(174);
        assertThat(contents.cities()).hasSize(62);
        assertThat(contents.seats()).hasSize(319);
        assertThat(contents.homicides()).hasSize(1120 + 320 + 73);
        assertThat(contents.cityHomicides()).hasSize(434);
        assertThat(contents.nationalFigures()).hasSize(131);
        assertThat(contents.glossary()).hasSize(60);
        assertThat(contents.presidencies()).hasSize(5);
        assertThat(contents.presidencies().getFirst().from()).hasToString("2000-12-01");
        assertThat(contents.populations()).hasSize(37 * 32);
        assertThat(contents.sources()).hasSize(766 + 9);
        assertThat(contents.studies()).hasSize(6);
        assertThat(contents.foundingFacts()).hasSize(88);
        assertThat(atlas.incidents()).hasSize(18_902);
        assertThat(atlas.gazetteer().all()).hasSize(2469);
        assertThat(atlas.municipalityPresences()).hasSize(3105);
    }

    @Test
    void everySourceHasANameToPrintAndAReasonForItsTier() {
        assertThat(contents.sources())
                .allSatisfy(source -> assertThat(source.imprint().es()).isNotBlank())
                .filteredOn(source -> source.tierReason().isEmpty())
                .extracting(Source::id)
                .containsExactlyInAnyOrder(
                        "mercopress-2000-fox",
                        "brantingham-2012-boundaries",
                        "dickenson-2014-leadership",
                        "calderon-2015-beheading",
                        "sobrino-2020-cartel-wars",
                        "mco-group-evolution",
                        "espinal-2015-network");
    }

    @Test
    void michoacanAndChiapasAreRegionsOfConflict() {
        assertThat(contents.conflictRegions())
                .extracting(ConflictRegion::stateCode)
                .containsExactly("07", "16");
    }

    /** Every state and year from 1990 to 2024 on one base. */
    @Test
    void deathCertificatesLackNoStateAndNoYear() {
        assertThat(contents.homicides())
                .filteredOn(count -> count.basis() == HomicideCount.Basis.CERTIFICATES)
                .filteredOn(count -> count.count().isPresent())
                .extracting(count -> count.stateCode() + " " + count.year())
                .hasSize(35 * 32)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyClaimHasASourceAndALocatorInBothLanguages() {
        assertThat(contents.claims())
                .allSatisfy(
                        claim -> {
                            assertThat(atlas.source(claim.sourceId())).isPresent();
                            assertThat(claim.locator().es()).isNotBlank();
                            assertThat(claim.locator().en()).isNotBlank();
                        });
    }

    @Test
    void populationOfEveryStateIsKnownForEveryYear() {
        assertThat(contents.populations())
                .filteredOn(population -> population.year() >= 1990 && population.year() <= 2026)
                .extracting(population -> population.stateCode() + " " + population.year())
                .hasSize(37 * 32)
                .doesNotHaveDuplicates();
    }

    /**
     * The census of 2020 counted 126,014,024; the estimate of CONAPO for 1 July is 1.7 % above it.
     */
    @Test
    void populationsOfTheStatesAddUpToTheCountry() {
        long people =
                contents.populations().stream()
                        .filter(population -> population.year() == 2020)
                        .mapToLong(Population::inhabitants)
                        .sum();

        assertThat(people).isBetween(126_014_024L, 128_500_000L);
        assertThat(atlas.gazetteer().all().stream().mapToLong(Municipality::inhabitants).sum())
                .isEqualTo(126_014_024L);
    }

    @Test
    void everyHomicideCountCanBecomeARate() {
        assertThat(contents.homicides())
                .allSatisfy(
                        count ->
                                assertThat(atlas.population(count.stateCode(), count.year()))
                                        .isPresent());
    }

    @Test
    void noGradeIsInvented() {
        assertThat(contents.claims()).allMatch(claim -> claim.credibility().isEmpty());
        assertThat(contents.sources()).allMatch(source -> source.reliability().isEmpty());
    }

    @Test
    void tenPriorityCitiesAreThere() {
        assertThat(contents.cities())
                .filteredOn(city -> city.role() == CityRole.PRIORITY)
                .extracting(City::id)
                .hasSize(10);
    }

    @Test
    void theCapitalIsNamedAsEachLanguageDoes() {
        assertThat(contents.cities())
                .extracting(City::name)
                .contains(new Text("Ciudad de México", "Mexico City"));
    }

    @Test
    void statesThatAreEasilyMistakenHaveTheirOwnCodes() {
        Map<String, String> names =
                Map.of(
                        "05", "Coahuila",
                        "06", "Colima",
                        "07", "Chiapas",
                        "08", "Chihuahua",
                        "09", "Ciudad de México",
                        "15", "Estado de México");

        assertThat(contents.states()).hasSize(32).isSortedAccordingTo(comparing(State::code));
        names.forEach(
                (code, name) ->
                        assertThat(atlas.state(code).orElseThrow().name().es()).isEqualTo(name));
        assertThat(atlas.state("09").orElseThrow().name())
                .isEqualTo(new Text("Ciudad de México", "Mexico City"));
        assertThat(atlas.state("25").orElseThrow().isoCode()).isEqualTo("MX-SIN");
    }

    @Test
    void everyStateHoldsItsCapital() {
        Map<String, City> cities =
                contents.cities().stream()
                        .collect(Collectors.toMap(City::stateCode, c -> c, (first, _) -> first));

        assertThat(contents.states())
                .allSatisfy(state -> assertThat(cities).containsKey(state.code()));
        assertThat(contents.states()).allSatisfy(state -> assertThat(state.capital()).isNotBlank());
    }

    @Test
    void everyOrganizationHasAColourOfItsOwn() {
        List<String> colours =
                contents.organizations().stream()
                        .map(Organization::colour)
                        .map(colour -> colour.orElse("none"))
                        .toList();

        assertThat(colours).doesNotContain("none").doesNotHaveDuplicates();
        assertThat(atlas.organization("sinaloa").orElseThrow().colour()).contains("#0066A8");
    }

    @Test
    void neighbouringStatesShareIdenticalVertices() {
        Map<LineSegment, Integer> uses = new HashMap<>();
        Map<LineSegment, String> owners = new HashMap<>();
        Set<String> neighbours = new HashSet<>();
        for (State state : contents.states()) {
            for (LineSegment segment : segments(state.outline())) {
                uses.merge(segment, 1, Integer::sum);
                String owner = owners.put(segment, state.code());
                if (owner != null) {
                    neighbours.add(owner + "-" + state.code());
                }
            }
        }

        assertThat(uses.values()).allMatch(count -> count <= 2);
        assertThat(uses.values().stream().filter(count -> count == 2).count())
                .as("segments matched exactly by a neighbour")
                .isEqualTo(6970);
        assertThat(neighbours).contains("08-10", "10-25");
    }

    @Test
    void statesNeitherOverlapNorLeaveGaps() {
        Geometry[] outlines =
                contents.states().stream().map(State::outline).toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(outlines)).isTrue();
        Geometry country = CoverageUnion.union(outlines);
        assertThat(PolygonExtracter.getPolygons(country))
                .allSatisfy(part -> assertThat(((Polygon) part).getNumInteriorRing()).isZero());
    }

    @Test
    void surroundingsHoldTheNeighboursAndTheIslets() {
        Set<String> names =
                contents.surroundings().stream()
                        .map(land -> land.countryCode() + " " + land.name().en())
                        .collect(Collectors.toSet());

        assertThat(names).contains("US Texas", "US California", "GT Petén", "BZ Corozal", "MX ");
    }

    @Test
    void filesHoldOneRecordALine() throws Exception {
        for (String file : List.of("claims.json", "events.json", "sources.json")) {
            List<String> lines = Files.readAllLines(MexicoAtlas.FOLDER.resolve(file));

            assertThat(lines.subList(1, lines.size() - 1))
                    .as(file)
                    .allMatch(l -> l.startsWith("{"));
        }
    }

    private static List<LineSegment> segments(Geometry outline) {
        List<LineSegment> segments = new java.util.ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(outline)) {
            Polygon polygon = (Polygon) part;
            add(polygon.getExteriorRing().getCoordinates(), segments);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(polygon.getInteriorRingN(i).getCoordinates(), segments);
            }
        }
        return segments;
    }

    private static void add(Coordinate[] ring, List<LineSegment> segments) {
        for (int i = 1; i < ring.length; i++) {
            LineSegment segment = new LineSegment(ring[i - 1], ring[i]);
            segment.normalize();
            segments.add(segment);
        }
    }
}
