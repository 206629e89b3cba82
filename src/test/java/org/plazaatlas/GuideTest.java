package org.plazaatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.briefing.data.BacktestTable;
import org.plazaatlas.briefing.data.CellText;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.SourceAgreementTable;
import org.plazaatlas.briefing.incidents.RuleReport;
import org.plazaatlas.briefing.incidents.RuleTables;
import org.plazaatlas.cache.Deferred;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.Backtest;
import org.plazaatlas.territory.pressure.BacktestResult;
import org.plazaatlas.territory.pressure.BacktestResult.Basis;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.sources.LeaveOneOut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide prints the tests of the map as they came out of the bundled atlas. After a change of
 * the data or the rules, {@code -Dguide.record=true} writes the new figures into it and fails.
 */
class GuideTest {

    private static final boolean RECORD = Boolean.getBoolean("guide.record");
    private static final List<String> BACKTEST_COLUMNS =
            List.of(
                    "year",
                    "n",
                    "rho",
                    "p_value",
                    "baseline_rho",
                    "baseline_p_value",
                    "last_year_rho");
    private static final List<String> LIST_COLUMNS =
            List.of(
                    "date",
                    "published_by",
                    "level",
                    "states_named",
                    "states_compared",
                    "agreeing_share",
                    "baseline_organization",
                    "baseline_share");

    @ParameterizedTest
    @EnumSource
    void guidePrintsTheBackTestOfStatesAsItCameOut(Language language) throws Exception {
        isPrinted("back-test", backtest(TestedPlaces.STATES, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsTheBackTestOfCitiesAsItCameOut(Language language) throws Exception {
        isPrinted("back-test-cities", backtest(TestedPlaces.CITIES, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsHowFarSourcesAgreeAsItCameOut(Language language) throws Exception {
        DataTable table =
                new SourceAgreementTable(MexicoAtlas.atlas(), language)
                        .of(new LeaveOneOut(MexicoAtlas.history()).agreements());
        isPrinted("leave-one-out", markdown(table, LIST_COLUMNS, language), language);
    }

    /** One for all tables in both languages, since it takes a while. */
    private static final Deferred<RuleReport> REPORT =
            Deferred.from(
                    () ->
                            new RuleReport(
                                    MexicoAtlas.history(),
                                    IncidentTableBuilder.of(MexicoAtlas.atlas()),
                                    PressureWeights.DEFAULT,
                                    RuleReport.LEAST_EVENTS));

    private static final List<String> RULE_COLUMNS =
            List.of(
                    "situation",
                    "events",
                    "event_share",
                    "death_share",
                    "land_share",
                    "people_share",
                    "ratio_by_land",
                    "ratio_by_people",
                    "p_value");
    private static final List<String> RULE_YEAR_COLUMNS =
            List.of(
                    "period",
                    "events",
                    "all_events",
                    "event_share",
                    "land_share",
                    "people_share",
                    "ratio_by_land",
                    "ratio_by_people",
                    "p_value");
    private static final List<String> SHOCK_COLUMNS =
            List.of(
                    "shocks",
                    "along_before",
                    "along_after",
                    "along_ratio",
                    "elsewhere_before",
                    "elsewhere_after",
                    "elsewhere_ratio");
    private static final List<String> NEXT_COLUMNS =
            List.of("date", "months", "n", "rho", "p_value", "organizations_rho", "last_year_rho");

    @ParameterizedTest
    @EnumSource
    void guidePrintsTheTestOfTheRuleAsItCameOut(Language language) throws Exception {
        DataTable table = new RuleTables(language).rule(report().together());
        isPrinted("rule", markdown(table, RULE_COLUMNS, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsTheRuleYearByYearAsItCameOut(Language language) throws Exception {
        DataTable table = new RuleTables(language).rule(report().yearByYear());
        isPrinted("rule-years", markdown(table, RULE_YEAR_COLUMNS, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guideShowsTheRuleYearByYearAsItCameOut(Language language) throws Exception {
        Path picture =
                Path.of(
                        "assets/guide",
                        language == Language.ES ? "regla-por-anio.es.svg" : "rule-years.en.svg");
        String svg = new RuleYearsPicture(report().yearByYear(), language).svg();
        if (RECORD) {
            Files.writeString(picture, svg);
            fail("recorded %s; look at it and run the test again without the flag", picture);
        }
        assertThat(picture).hasContent(svg);
        assertThat(Files.readString(guide(language))).contains("](" + picture.getFileName() + ")");
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsWhatFollowedShocksAsItCameOut(Language language) throws Exception {
        DataTable table = new RuleTables(language).shocks(report().shocks());
        isPrinted("rule-shocks", markdown(table, SHOCK_COLUMNS, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsWhatFollowedThePressureAsItCameOut(Language language) throws Exception {
        isPrinted("next-months", nextMonths(TestedPlaces.STATES, language), language);
    }

    @ParameterizedTest
    @EnumSource
    void guidePrintsWhatFollowedThePressureRoundCitiesAsItCameOut(Language language)
            throws Exception {
        isPrinted("next-months-cities", nextMonths(TestedPlaces.CITIES, language), language);
    }

    private static String nextMonths(TestedPlaces places, Language language) {
        DataTable table = new RuleTables(language).nextMonths(places, report().nextMonths(places));
        return markdown(table, NEXT_COLUMNS, language);
    }

    private static RuleReport report() {
        return REPORT.get();
    }

    /** The prose says that all figures are rates. */
    private static String backtest(TestedPlaces places, Language language) {
        Backtest backtest = new Backtest(new PressureGauge(MexicoAtlas.history()), places);
        List<BacktestResult> results =
                backtest.years().stream()
                        .flatMap(year -> backtest.of(year, PressureWeights.DEFAULT).stream())
                        .toList();
        assertThat(results).extracting(BacktestResult::basis).containsOnly(Basis.RATES);
        return markdown(BacktestTable.of(places, results, language), BACKTEST_COLUMNS, language);
    }

    private static String markdown(DataTable table, List<String> keys, Language language) {
        CellText cells = new CellText(language);
        List<Integer> columns =
                keys.stream()
                        .map(table.columns().stream().map(DataColumn::key).toList()::indexOf)
                        .toList();
        Stream<String> titles = columns.stream().map(i -> table.columns().get(i).title());
        String rule = row(columns.stream().map(_ -> "---"));
        return table.rows().stream()
                .map(row -> row(columns.stream().map(i -> cell(row, i, table, cells))))
                .collect(Collectors.joining("", row(titles) + rule, ""));
    }

    private static String cell(DataRow row, int column, DataTable table, CellText cells) {
        return cells.of(table.columns().get(column).kind(), row.values().get(column));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static void isPrinted(String mark, String table, Language language) throws Exception {
        Path guide = guide(language);
        String line = "<!-- " + mark + " -->\n";
        if (RECORD) {
            record(guide, line, table);
            fail("recorded in %s; look at it and run the test again without the flag", guide);
        }
        assertThat(Files.readString(guide)).contains(line + "\n" + table);
    }

    private static Path guide(Language language) {
        return Path.of(
                "assets/guide", language == Language.ES ? "territorio.es.md" : "territory.en.md");
    }

    private static void record(Path guide, String mark, String table) throws Exception {
        String text = Files.readString(guide);
        int start = text.indexOf(mark) + mark.length();
        String rest = text.substring(start).replaceFirst("\\A\\n(\\|.*\\n)*", "");
        Files.writeString(
                guide, text.substring(0, start) + "\n" + table + "\n" + rest.stripLeading());
    }
}
