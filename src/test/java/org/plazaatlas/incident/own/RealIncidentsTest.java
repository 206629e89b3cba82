package org.plazaatlas.incident.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentPreset;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.store.atlas.AtlasReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Real tables of incidents give the numbers that other programs find in them. */
@EnabledIf(
        value = "areThere",
        disabledReason = "the folder of real files is not there (plaza.realdata)")
class RealIncidentsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("plaza.realdata", "../shared/realdata"));

    private static OwnIncidentReader reader;

    static boolean areThere() {
        return Files.isDirectory(FOLDER.resolve("ucdp-ged"));
    }

    @BeforeAll
    static void open() throws Exception {
        Atlas atlas = AtlasReader.read(Path.of("maps/mexico"));
        reader = new OwnIncidentReader(atlas);
    }

    private static List<String> header(String file) throws IOException {
        return reader.head(FOLDER.resolve(file)).names();
    }

    private static OwnIncidents read(String file) throws IOException {
        return read(file, MappingGuess.of(header(file)));
    }

    private static OwnIncidents read(String file, IncidentMapping mapping) throws IOException {
        return reader.read(FOLDER.resolve(file), mapping, ReadingProgress.NONE);
    }

    @Test
    void theGeoreferencedEventDatasetUntil2013() throws IOException {
        String file = "ucdp-ged/ged_mexico_1989_2013.csv";
        assertThat(IncidentPreset.of(header(file))).contains(IncidentPreset.UCDP_GED);
        OwnIncidents read = read(file);

        assertThat(read.report().rows()).isEqualTo(5_380);
        assertThat(read.report().faults()).isEmpty();
        assertThat(read.report().incidents()).isEqualTo(5_380);
        assertThat(read.report().deaths()).isEqualTo(34_488);
        IncidentTable table = read.table();
        assertThat(table.firstDay(0)).isEqualTo(LocalDate.of(1989, 1, 22));
        assertThat(table.newestDay()).contains(LocalDate.of(2013, 12, 28));
        assertThat(rowsOfKind(table, "non-state violence")).isEqualTo(5_270);
        assertThat(rowsOfKind(table, "one-sided violence")).isEqualTo(75);
        assertThat(rowsOfKind(table, "state-based violence")).isEqualTo(35);
        assertThat(rowsBetween(table, "Juarez Cartel", "Sinaloa Cartel")).isEqualTo(1_682);
    }

    @Test
    void theGeoreferencedEventDatasetOf2022() throws IOException {
        OwnIncidents read = read("ucdp-ged/ged_mexico_2022.csv");

        assertThat(read.report().incidents()).isEqualTo(2_226);
        assertThat(read.report().faults()).isEmpty();
        assertThat(read.report().deaths()).isEqualTo(14_336);
        assertThat(rowsBetween(read.table(), "Jalisco Cartel New Generation", "Sinaloa Cartel"))
                .isEqualTo(676);
        assertThat(
                        IntStream.range(0, read.table().size())
                                .filter(
                                        row ->
                                                read.table().placePrecision(row)
                                                        == PlacePrecision.COUNTRY))
                .hasSize(2)
                .allMatch(row -> !read.table().isPlaced(row));
    }

    @Test
    void crimesByStateAndMonthInLatin1() throws IOException {
        String file = "sesnsp/IDEFC_NM_oct2020.csv";
        assertThat(IncidentPreset.of(header(file))).contains(IncidentPreset.SESNSP_MONTHS);
        OwnIncidents all = read(file);

        assertThat(all.report().rows()).isEqualTo(18_816);
        assertThat(all.report().faults()).isEmpty();
        assertThat(all.report().blankMonths()).isEqualTo(6_272);
        // Of 135 figures from 1,000 on, written with a comma, the other program knew nothing.
        assertThat(all.report().events()).isEqualTo(10_727_396 + 224_055);
        assertThat(intentionalHomicides(file).report().events()).isEqualTo(144_149);
    }

    private static OwnIncidents intentionalHomicides(String file) throws IOException {
        return read(file, MappingGuess.of(header(file)).withOnlyKinds(List.of("Homicidio doloso")));
    }

    @Test
    void crimesWhoseNamesAreSpoiltAreFoundByTheirCodes() throws IOException {
        String file = "sesnsp/IDEFC_NM_mar22_head.csv";
        OwnIncidents all = read(file);

        assertThat(all.report().rows()).isEqualTo(3_000);
        assertThat(all.report().faults()).isEmpty();
        assertThat(all.report().events()).isEqualTo(1_615_153);
        assertThat(intentionalHomicides(file).report().events()).isEqualTo(15_888);
    }

    @Test
    void crimesByMunicipality() throws IOException {
        String file = "sesnsp/homicidios_gto_2020_2025_raw.csv";
        OwnIncidents all = read(file);

        assertThat(all.report().rows()).isEqualTo(2_484);
        assertThat(all.report().faults()).isEmpty();
        assertThat(all.report().blankMonths()).isEqualTo(414);
        assertThat(all.report().events()).isEqualTo(22_581);
        assertThat(intentionalHomicides(file).report().events()).isEqualTo(15_866);
        assertThat(all.table().isPlaced(0)).isTrue();
    }

    @Test
    void theDailyCountThatHasNamesAlone() throws IOException {
        assertThat(deathsOfDay("01042019")).isEqualTo(71);
        assertThat(deathsOfDay("02042019")).isEqualTo(84);
        assertThat(deathsOfDay("03042019")).isEqualTo(73);
    }

    private static long deathsOfDay(String day) throws IOException {
        ReadingReport report = read("homicidios-diarios/padeci_" + day + ".csv").report();
        assertThat(report.faults()).isEmpty();
        return report.deaths();
    }

    /** Of 73 deaths, 26 are of rows that a page break parted from their state and municipality. */
    @Test
    void aTotalIsNotCountedTwice() throws IOException {
        ReadingReport report = read("homicidios-diarios/pdf_homicidios_21092024.csv").report();

        assertThat(report.rows()).isEqualTo(89);
        assertThat(report.faults()).containsEntry(RowFault.TOTAL, 1L);
        assertThat(report.incidents() + report.unusable()).isEqualTo(89);
        assertThat(report.deaths()).isEqualTo(47);
    }

    @Test
    void municipalitiesThatNoListHasAreToldAndNotDropped() throws IOException {
        String file = "sesnsp/violencia_homicida_municipal_2025.csv";
        IncidentMapping mapping =
                MappingGuess.of(header(file))
                        .with(IncidentRole.DEATHS, Optional.of("Homicidio doloso"));
        ReadingReport report = read(file, mapping).report();

        assertThat(report.rows()).isEqualTo(14_916);
        assertThat(report.faults()).isEmpty();
        assertThat(report.stateOnly()).isPositive();
        assertThat(report.deaths()).isEqualTo(10_787);
    }

    private static long rowsOfKind(IncidentTable table, String word) {
        return IntStream.range(0, table.size())
                .filter(row -> table.allKinds().get(table.kindNumber(row)).word().equals(word))
                .count();
    }

    private static long rowsBetween(IncidentTable table, String first, String second) {
        return IntStream.range(0, table.size())
                .filter(row -> table.sides(row).first().name().equals(first))
                .filter(row -> table.sides(row).second().name().equals(second))
                .count();
    }
}
