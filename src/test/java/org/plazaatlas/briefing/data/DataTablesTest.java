package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.TinyHomicides;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Execution(ExecutionMode.CONCURRENT)
class DataTablesTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 15);

    private final Atlas atlas = TinyAtlas.atlas();
    private final History history = History.of(atlas);
    private final DataTables tables = new DataTables(history, new Dossiers(history));
    private final View view = View.of(DATE, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);
    private final View changes = view.withTopic(new Topic.Changes(LocalDate.of(2017, 1, 1)));

    @Test
    void homicidesOfAMapStandFirstWithTheirYearAndSource() {
        History counted = History.of(TinyHomicides.atlas());
        DataTable homicides =
                new DataTables(counted, new Dossiers(counted))
                        .of(view.withTopic(Topic.HOMICIDES))
                        .getFirst();

        assertThat(homicides.id()).isEqualTo("homicides");
        assertThat(homicides.values("state_code")).startsWith("05", "04").hasSize(5);
        assertThat(homicides.values("rate_per_100k")).startsWith(114.8, 20.0);
        assertThat(homicides.values("year")).containsOnly(PartialDate.parse("2020"));
        assertThat(homicides.values("source_id")).containsOnly("oficina");
    }

    @Test
    void aZoneHasARowForEachLevelWithWhatItRestsOn() {
        DataTable zones = tables.zones(view);
        int row = zones.values("organization_id").indexOf("norte");
        assertThat(zones.rows().get(row).subject()).contains(Subject.organization("norte"));
        assertThat(zones.values("level").get(row)).isEqualTo(new CodedWord("dominant", "dominant"));
        assertThat(zones.values("organization").get(row)).isEqualTo("Northern Cartel");
        assertThat(zones.values("claim_ids").get(row)).isEqualTo(List.of("c01", "c05", "c06"));
        assertThat(zones.values("source_ids").get(row)).isEqualTo(List.of("informe"));
        assertThat(zones.values("state_codes").get(row)).isEqualTo(List.of("01", "04"));
        assertThat(zones.values("newest_evidence").get(row))
                .isEqualTo(PartialDate.parse("2024-06-01"));
        assertThat(zones.values("evidence_age_months").get(row)).isEqualTo(0);
        assertThat(zones.values("approximate").get(row)).isEqualTo(false);
    }

    @Test
    void aZoneTellsHowWellItIsSupportedAndWhichDisputesImplyIt() {
        DataTable zones = tables.zones(view);
        int row = zones.values("organization_id").lastIndexOf("sur");
        assertThat(zones.values("level").get(row)).isEqualTo(new CodedWord("presence", "present"));
        assertThat(zones.values("support").get(row))
                .isEqualTo(new CodedWord("supported", "supported"));
        assertThat(zones.values("origins").get(row)).isEqualTo(2);
        assertThat(zones.values("claim_ids").get(row)).isEqualTo(List.of("c07"));
        assertThat(zones.values("dispute_ids").get(row)).isEqualTo(List.of("x01"));
    }

    @Test
    void landOfAParentThatIsAllItsFactionsIsListedOnce() {
        DataTable zones = zonesOf(faction("halcones", "04"));
        assertThat(zones.values("organization_id")).containsExactly("halcones");
        assertThat(zones.values("stands_for_ids")).containsExactly(List.of("norte"));
        assertThat(zones.values("within_id")).containsExactly(Optional.empty());
    }

    @Test
    void factionsOfAListedParentAreCountedWithinIt() {
        DataTable zones = zonesOf(faction("halcones", "04"), faction("lobos", "05"));
        assertThat(zones.values("organization_id"))
                .containsExactlyInAnyOrder("norte", "halcones", "lobos");
        int parent = zones.values("organization_id").indexOf("norte");
        double countedOnce = 0;
        for (int row = 0; row < zones.rows().size(); row++) {
            if (zones.values("within_id").get(row).equals(Optional.empty())) {
                countedOnce += (double) zones.values("area_km2").get(row);
            }
        }
        assertThat(countedOnce)
                .isEqualTo((double) zones.values("area_km2").get(parent), within(1e-9));
    }

    @Test
    void aParentShownAloneIsListedThoughItsLandIsAllItsFactions() {
        DataTables of = tablesOf(faction("halcones", "04"));
        assertThat(of.zones(view.withShownAlone(Optional.of("norte"))).values("organization_id"))
                .containsExactly("norte");
    }

    private static ClaimDraft faction(String id, String stateCode) {
        return TinyAtlas.claim("c-" + id, id).dominantIn(stateCode).from("2019").evidence("2024");
    }

    private DataTable zonesOf(ClaimDraft... claims) {
        return tablesOf(claims).zones(view);
    }

    private static DataTables tablesOf(ClaimDraft... claims) {
        History of = History.of(new TinyAtlas().claims(claims).disputes().build());
        return new DataTables(of, new Dossiers(of));
    }

    @Test
    void whatIsToldInRetrospectIsNotFresh() {
        DataTables of = tablesOf(faction("halcones", "04").evidence("2025-03"));
        for (DataTable table : List.of(of.zones(view), of.claims(view))) {
            assertThat(table.values("told_later")).as(table.id()).containsExactly(true);
            assertThat(table.values("evidence_age_months"))
                    .as(table.id())
                    .containsExactly(Optional.empty());
        }
    }

    @Test
    void whatIsSaidToDominateWithLessSupportIsAlsoNamed() {
        DataTable zones =
                zonesOf(
                        faction("costa", "04"),
                        faction("sur", "04").confidence(Confidence.LOW).source("diario"));
        int row = zones.values("organization_id").indexOf("sur");
        assertThat(zones.values("level").get(row)).isEqualTo(new CodedWord("presence", "present"));
        assertThat(zones.values("also_named").get(row)).isEqualTo(true);
        assertThat(zones.values("claim_ids").get(row)).isEqualTo(List.of("c-sur"));
    }

    @Test
    void aClaimTellsTierOriginAndWeight() {
        DataTable claims = tables.claims(view);
        int row = claims.values("claim_id").indexOf("c01");
        assertThat(claims.values("tier").get(row))
                .isEqualTo(new CodedWord("1", "record or research"));
        assertThat(claims.values("origin").get(row)).isEqualTo("informe");
        assertThat((double) claims.values("weight").get(row)).isEqualTo(1.0, within(1e-9));
        assertThat(claims.values("told_later").get(row)).isEqualTo(false);
    }

    @Test
    void aDisputeTellsWhoFightsWhereSinceWhenAndWhoSaysSo() {
        DataTable disputes = tables.disputes(view);
        int row = disputes.values("dispute_id").indexOf("x02");
        assertThat(disputes.values("first_id").get(row)).isEqualTo("halcones");
        assertThat(disputes.values("second_id").get(row)).isEqualTo("lobos");
        assertThat(disputes.values("war").get(row)).isEqualTo(true);
        assertThat(disputes.values("from").get(row)).hasToString("2023-09");
        assertThat(disputes.values("state_codes").get(row)).isEqualTo(List.of("04"));
        assertThat(disputes.values("origin").get(row)).isEqualTo("diario");
        assertThat(disputes.values("dispute_id")).doesNotContain("x04");
    }

    @Test
    void aDisputeThatBeganOrIsNoLongerToldOfIsAChange() {
        DataTable table = tables.disputeChanges(changes);
        int began = table.values("second_id").indexOf("lobos");
        int ended = table.values("state_codes").indexOf(List.of("05"));
        assertThat(table.values("change").get(began)).isEqualTo(new CodedWord("began", "began"));
        assertThat(table.values("change").get(ended))
                .isEqualTo(new CodedWord("no_longer_told", "no longer reported"));
    }

    @Test
    void aClaimKeepsThePrecisionOfItsSource() {
        DataTable claims = tables.claims(view);
        int row = claims.values("claim_id").indexOf("c07");
        assertThat(claims.rows().get(row).subject()).contains(Subject.claim("c07"));
        assertThat(claims.values("area").get(row)).isEqualTo("Vado, Plains");
        assertThat(claims.values("from").get(row)).hasToString("2022");
        assertThat(claims.values("to").get(row)).isEqualTo(Optional.empty());
        assertThat(claims.values("evidence_date").get(row)).hasToString("2023-05");
        assertThat(claims.values("evidence_age_months").get(row)).isEqualTo(13);
        assertThat(claims.values("source_kind").get(row))
                .isEqualTo(new CodedWord("report", "report"));
    }

    @Test
    void onlyClaimsInForceAreListed() {
        assertThat(tables.claims(view).values("claim_id")).doesNotContain("c02", "c04", "c13");
    }

    @Test
    void theStatusOfAStateAddsUpToIt() {
        DataTable status = tables.status(view);
        assertThat(status.values("state_code")).containsExactly("01", "02", "03", "04", "05", "06");
        for (DataRow row : status.rows()) {
            assertThat(sum(row, status, Kind.SHARE)).isEqualTo(1, within(1e-9));
            double area = (double) row.values().get(2);
            assertThat(sum(row, status, Kind.SQUARE_KM)).isEqualTo(2 * area, within(1e-6));
        }
    }

    private static double sum(DataRow row, DataTable table, Kind kind) {
        double sum = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            sum += table.columns().get(i).kind() == kind ? (double) row.values().get(i) : 0;
        }
        return sum;
    }

    @Test
    void aContestedAreaTellsItsPartOfTheState() {
        DataTable joint = tables.jointAreas(view);
        int row = joint.values("second_id").indexOf("lobos");
        assertThat(joint.values("first_id").get(row)).isEqualTo("halcones");
        assertThat(joint.values("contested").get(row)).isEqualTo(true);
        assertThat(joint.values("disagreement").get(row)).isEqualTo(false);
        assertThat(joint.values("state_code").get(row)).isEqualTo("04");
        assertThat(joint.values("area_km2")).isEqualTo(joint.values("pair_area_km2"));
        assertThat(joint.rows().get(row).subject()).contains(Subject.turf("halcones", "lobos"));
    }

    @Test
    void aBoundaryNamesBothSidesAndTheirClaims() {
        DataTable boundaries = tables.boundaries(view);
        int row = boundaries.values("second_id").indexOf("sur");
        assertThat(boundaries.values("first_id").get(row)).isEqualTo("norte");
        assertThat(boundaries.values("hostile").get(row)).isEqualTo(true);
        assertThat(boundaries.values("since").get(row)).hasToString("2012-01-01");
        assertThat((double) boundaries.values("length_km").get(row)).isEqualTo(111, within(1.0));
        assertThat(boundaries.values("first_claim_ids").get(row)).isEqualTo(List.of("c01"));
        assertThat(boundaries.values("second_claim_ids").get(row)).isEqualTo(List.of("c03"));
    }

    @Test
    void shocksAreTiedToOrganizationsTheNewestFirst() {
        DataTable shocks = tables.shocks(view);
        assertThat(shocks.values("event_id")).containsExactly("e-captura", "e-ruptura");
        assertThat(shocks.values("organizations"))
                .containsExactly("Southern Cartel", "Hawks, Wolves");
        assertThat((double) shocks.values("hostile_km").getFirst()).isEqualTo(111, within(1.0));
    }

    @Test
    void thePointsOfAHotSpotAddUpToItsScore() {
        for (DataTable ranking :
                List.of(tables.hotSpotsOfStates(view), tables.hotSpotsOfCities(view))) {
            assertThat(ranking.rows()).isNotEmpty();
            for (int row = 0; row < ranking.rows().size(); row++) {
                double points = 0;
                for (String term : List.of("contested", "boundary", "rivals", "shocks")) {
                    points += (double) ranking.values(term + "_points").get(row);
                }
                assertThat(points)
                        .isEqualTo((double) ranking.values("score").get(row), within(1e-9));
            }
        }
    }

    @Test
    void aChangeNamesItsKindAreaAndClaims() {
        DataTable table = tables.of(changes).getFirst();
        assertThat(table.id()).isEqualTo("changes");
        int row = table.values("organization_id").indexOf("sur");
        assertThat(table.values("change").get(row)).isEqualTo(new CodedWord("lost", "area lost"));
        assertThat(table.values("state_codes").get(row)).isEqualTo(List.of("05"));
        assertThat(table.values("claim_ids").get(row)).isEqualTo(List.of("c04"));
    }

    @Test
    void changesAreListedOnlyWhereTheyAreTheTopic() {
        assertThat(tables.of(view))
                .extracting(DataTable::id)
                .doesNotContain("changes", "city_changes", "dispute_changes")
                .doesNotHaveDuplicates();
    }

    @Test
    void theSeriesOfDominatedAreasTellsEveryBandOnEachDateOfChange() {
        DataTable series = tables.areaSeries(view);
        assertThat(series.id()).isEqualTo("area_series");
        List<Object> dates = series.values("date");
        List<Object> ids = series.values("organization_id");
        assertThat(dates.stream().collect(Collectors.groupingBy(d -> d, Collectors.counting())))
                .satisfies(
                        rows -> assertThat(rows.values()).containsOnly(rows.get(dates.getFirst())));
        int row = dates.indexOf(PartialDate.parse("2012-01-01"));
        row += ids.subList(row, ids.size()).indexOf("sur");
        double state = (double) tables.status(view).values("area_km2").get(1);
        assertThat((double) series.values("area_km2").get(row)).isEqualTo(state, within(1e-6));
        assertThat(series.values("dominated").get(row)).isEqualTo(new CodedWord("alone", "alone"));
        assertThat(series.rows().get(row).subject()).contains(Subject.organization("sur"));
        assertThat(tables.areaSeries(view.withDate(DATE.minusYears(9)))).isEqualTo(series);
    }

    @Test
    void aHiddenOrganizationIsInNoTable() {
        View without = view.withHiddenOrganizations(Set.of("sur"));
        assertThat(tables.zones(without).values("organization_id")).doesNotContain("sur");
        assertThat(tables.claims(without).values("organization_id")).doesNotContain("sur");
        assertThat(tables.boundaries(without).values("second_id")).doesNotContain("sur");
    }

    @Test
    void anOrganizationShownAloneBringsItsFactionsClaims() {
        View alone = view.withShownAlone(Optional.of("norte"));
        assertThat(tables.zones(alone).values("organization_id")).containsOnly("norte");
        assertThat(tables.claims(alone).values("organization_id"))
                .contains("norte", "halcones", "lobos", "cuervos")
                .doesNotContain("sur", "costa");
    }

    @Test
    void aSourceThatClaimsNothingLeavesEverythingUnclaimed() {
        View official = view.withAttribution(new Attribution.OneSource("oficina"));
        assertThat(tables.zones(official).rows()).isEmpty();
        assertThat(tables.claims(official).rows()).isEmpty();
        assertThat(tables.status(official).values("unclaimed_share")).containsOnly(1.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsAreInTheLanguageOfTheViewAndKeysAreNot(Language language) {
        List<DataTable> told = tables.of(changes.withLanguage(language));
        assertThat(told)
                .flatExtracting(table -> table.columns().stream().map(DataColumn::key).toList())
                .allMatch(key -> key.matches("[a-z0-9_]+"));
        String zones = language == Language.ES ? "Zonas de influencia" : "Zones of influence";
        assertThat(told).extracting(DataTable::title).contains(zones);
    }
}
