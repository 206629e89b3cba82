package org.plazaatlas.incident.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.table.IncidentTables;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.language.Language;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tables of incidents as people have them, each with the traps of its kind. */
class OwnIncidentReaderTest {

    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

    private static final String MONTHS =
            "Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre";

    /** With the municipalities 01001 Vado and 03001 Faro. */
    private static final Atlas ATLAS =
            IncidentDraft.atlasWith(IncidentDraft.incident("bundled", "2010-01-01"));

    @TempDir private Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    private OwnIncidents read(String text) throws IOException {
        return read(file(text, StandardCharsets.UTF_8));
    }

    private static OwnIncidents read(Path file) throws IOException {
        return read(file, mapping(file));
    }

    private static IncidentMapping mapping(Path file) throws IOException {
        return MappingGuess.of(new OwnIncidentReader(ATLAS).head(file).names());
    }

    private static OwnIncidents read(Path file, IncidentMapping mapping) throws IOException {
        return new OwnIncidentReader(ATLAS).read(file, mapping, ReadingProgress.NONE);
    }

    /** With a byte order mark, CRLF, blanks that are never broken and line breaks in quotes. */
    @Test
    void anAcledTable() throws IOException {
        OwnIncidents read =
                read(
                        "\uFEFF,event_id_cnty,event_date,time_precision,event_type,actor1,actor2,admin1,latitude,longitude,geo_precision,fatalities,notes\r\n"
                            + "1,MEX1,2020-05-09,1,Battles,Norte,Sur,Poniente,0.5,0.5,1,3,\"two\r\n"
                            + "lines, \"\"quoted\"\"\"\r\n"
                            + "2,MEX2,9-May-20,2,Violence against"
                            + " civilians,Sur,,Poniente,\u00A00.5,1.5,2,0,\r\n"
                            + "3,MEX3,01 June 2020,3,Protests,,,Poniente,1.5,0.5,3,,x\r\n");
        IncidentTable table = read.table();

        assertThat(read.report().faults()).isEmpty();
        assertThat(IntStream.range(0, 3).mapToObj(table::id))
                .containsExactly("MEX1", "MEX2", "MEX3");
        assertThat(table.firstDay(0)).isEqualTo("2020-05-09");
        assertThat(table.firstDay(1)).isEqualTo("2020-05-09");
        assertThat(table.firstDay(2)).isEqualTo("2020-06-01");
        assertThat(table.deaths(0)).isEqualTo(3);
        assertThat(table.sides(0).pair()).contains(List.of("norte", "sur"));
        assertThat(IntStream.range(0, 3).mapToObj(table::stateCode))
                .allMatch(code -> code.isPresent())
                .extracting(code -> code.orElseThrow())
                .containsExactly("01", "02", "04");
        assertThat(table.datePrecision(1)).isEqualTo(DatePrecision.WEEK);
        assertThat(table.placePrecision(2)).isEqualTo(PlacePrecision.STATE);
        assertThat(table.isPlaced(2)).isFalse();
        IncidentFilter battles = new IncidentFilter(Set.of(Incident.Kind.BETWEEN_GROUPS), Set.of());
        assertThat(SelectedIncidents.of(table, DateRange.ALWAYS, battles).total())
                .isEqualTo(new IncidentTotal(1, 3));
    }

    @Test
    void aTableOfUcdpWithSeveralOrganizationsOnASide() throws IOException {
        OwnIncidents read =
                read(
                        "id,type_of_violence,side_a,side_b,where_prec,adm_1,latitude,longitude,date_prec,date_start,date_end,best\n"
                            + "7,2,\"Norte, Sur\",Costa,6,,0.5,0.5,5,2010-01-01"
                            + " 00:00:00.000,2010-12-31 00:00:00.000,9\n"
                            + "8,3,Norte,Civilians,1,,0.5,2.5,1,2010-03-01 00:00:00.000,2010-03-01"
                            + " 00:00:00.000,2\n");
        IncidentTable table = read.table();

        assertThat(table.sides(0).first().organizationIds()).containsExactly("norte", "sur");
        assertThat(table.isDated(0)).isFalse();
        assertThat(table.lastDay(0)).isEqualTo("2010-12-31");
        assertThat(table.stateCode(0)).isEmpty();
        assertThat(table.stateCode(1)).contains("03");
        assertThat(table.allKinds().get(table.kindNumber(1)).kind())
                .contains(Incident.Kind.AGAINST_CIVILIANS);
    }

    /** In Latin-1, with a comma for thousands, blanks that mean not yet, and 0 that is none. */
    @Test
    void crimesOfMonths() throws IOException {
        Path file =
                file(
                        "Año,Clave_Ent,Entidad,Cve. Municipio,Subtipo de delito,"
                                + MONTHS
                                + "\r\n"
                                + "2019,1,Otoño,1001,Homicidio doloso,3,0,2,1.0,,,,,,,,\r\n"
                                + "2019,3,Otoño,3999,Robo,\"1,045\",0,0,0,0,0,0,0,0,0,0,0\r\n",
                        LATIN_1);
        OwnIncidents all = read(file);

        assertThat(all.report().rows()).isEqualTo(2);
        assertThat(all.report().incidents()).isEqualTo(4);
        assertThat(all.report().events()).isEqualTo(3 + 2 + 1 + 1_045);
        assertThat(all.report().deaths()).isZero();
        assertThat(all.report().blankMonths()).isEqualTo(8);
        assertThat(all.report().stateOnly()).isEqualTo(1);
        IncidentTable table = all.table();
        assertThat(table.isPlaced(0)).isTrue();
        assertThat(table.lastDay(0)).isEqualTo("2019-01-31");
        OwnIncidents some = read(file, mapping(file).withOnlyKinds(List.of("Homicidio doloso")));
        assertThat(some.report().events()).isEqualTo(6);
        assertThat(some.report().otherKinds()).isEqualTo(1);
    }

    /** Semicolons, decimal commas, names of places and a total at the end. */
    @Test
    void rowsThatCannotBeUsedAreCountedByTheirReasonsAndSaved() throws IOException {
        OwnIncidents read =
                read(
                        "Fecha;Estado;Municipio;Latitud;Longitud;Muertos\n"
                                + "09/05/2020;01;Vado;;;2\n"
                                + ";01;Vado;;;1\n"
                                + "31/02/2020;01;Vado;;;1\n"
                                + "2020-05-10;;;0,5;1,5;4\n"
                                + "2020-05-10;;;95;200;1\n"
                                + "2020-05-10;99;;;;1\n"
                                + "2020-05-10;01;Vado;;;-1\n"
                                + "2020-05-10;;;;;1\n"
                                + "Totales:;Totales:;;;;8\n");

        assertThat(read.report().rows()).isEqualTo(9);
        assertThat(read.report().incidents()).isEqualTo(2);
        assertThat(read.report().deaths()).isEqualTo(6);
        assertThat(read.report().faults())
                .isEqualTo(
                        Map.of(
                                RowFault.NO_DATE, 1L,
                                RowFault.UNREADABLE_DATE, 1L,
                                RowFault.UNREADABLE_COORDINATES, 1L,
                                RowFault.UNKNOWN_PLACE, 1L,
                                RowFault.UNREADABLE_NUMBER, 1L,
                                RowFault.NO_PLACE, 1L,
                                RowFault.TOTAL, 1L));
        Path saved = folder.resolve("unusable.csv");
        new FaultyRowsFile(read, Language.EN).write(saved);
        assertThat(Files.readAllLines(saved))
                .hasSize(8)
                .startsWith("line,reason,Fecha,Estado,Municipio,Latitud,Longitud,Muertos")
                .contains("3,says nothing of when,,01,Vado,,,1")
                .last()
                .isEqualTo("10,sums up other rows,Totales:,Totales:,,,,8");
    }

    @Test
    void titleLinesAndTabsBeforeTheHeaderArePassedOver() throws IOException {
        OwnIncidents read =
                read(
                        "Hechos del año\t\t\t\n\t\t\t\ndate\tlon\tlat\tkilled\n"
                                + "2010-01-02\t0.5\t0.5\t1\n2010-01-03\t1.5\t0.5\t2\n");

        assertThat(read.report().incidents()).isEqualTo(2);
        assertThat(read.report().deaths()).isEqualTo(3);
        assertThat(read.table().id(0)).isEqualTo("4");
    }

    @Test
    void aTableInTwoPartsIsReadAsTheSameInOne() throws IOException {
        Random random = new Random(17);
        StringBuilder text = new StringBuilder("date,lon,lat,deaths,kind\n");
        StringBuilder quoted = new StringBuilder("\"date\",lon,lat,deaths,kind\n");
        for (int i = 0; i < 150_000; i++) {
            String row =
                    "20%02d-0%d-1%d,%.4f,%.4f,%d,k%d%n"
                            .formatted(
                                    random.nextInt(100),
                                    1 + random.nextInt(9),
                                    random.nextInt(10),
                                    3 * random.nextDouble(),
                                    2 * random.nextDouble(),
                                    random.nextInt(9) - (i % 1_000 == 7 ? 100 : 0),
                                    random.nextInt(5));
            text.append(row);
            quoted.append(row);
        }
        OwnIncidents parts = read(text.toString());
        assertThat(FileCut.of(parts.file())).isPresent();
        OwnIncidents whole = read(quoted.toString());
        assertThat(FileCut.of(whole.file())).isEmpty();

        assertThat(parts.report()).isEqualTo(whole.report());
        assertThat(parts.report().faults()).containsEntry(RowFault.UNREADABLE_NUMBER, 150L);
        IncidentTable one = parts.table();
        IncidentTable other = whole.table();
        for (int row = 0; row < one.size(); row++) {
            assertThat(
                            one.id(row).equals(other.id(row))
                                    && one.x(row) == other.x(row)
                                    && one.firstEpochDay(row) == other.firstEpochDay(row)
                                    && one.state(row) == other.state(row)
                                    && one.deaths(row) == other.deaths(row))
                    .as("row %d", row)
                    .isTrue();
        }
        assertThat(IntStream.range(0, parts.faulty().size()).map(parts.faulty()::line))
                .containsExactly(
                        IntStream.range(0, whole.faulty().size())
                                .mapToObj(whole.faulty()::line)
                                .toArray(Integer[]::new));
    }

    /** Rows that were read are a table of their own before all are, as of one thread. */
    @Test
    void aPartIsThereBeforeTheWhole() throws IOException {
        StringBuilder rows = new StringBuilder("date,lon,lat,fatalities\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append("2015-01-01,0.5,0.5,1\n");
        }
        Path file = file(rows.toString(), StandardCharsets.UTF_8);
        List<OwnIncidents> parts = new ArrayList<>();
        ReadingProgress watch =
                new ReadingProgress() {
                    @Override
                    public void reached(double share, long read) {
                        // Only the parts are wanted here.
                    }

                    @Override
                    public void part(Supplier<OwnIncidents> soFar) {
                        parts.add(soFar.get());
                    }
                };
        OwnIncidents whole = new OwnIncidentReader(ATLAS).read(file, mapping(file), watch);
        assertThat(whole.table().size()).isEqualTo(100_000);
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(
                        part -> {
                            assertThat(part.table().size()).isBetween(1, 100_000);
                            assertThat(part.report().deaths()).isEqualTo(part.table().size());
                            assertThat(part.table().stateCode(0)).contains("01");
                        });
    }

    @Test
    void readingStopsWhenItIsNoLongerWanted() throws IOException {
        Path file = file("date,lon,lat\n" + "2010-01-01,0.5,0.5\n".repeat(20_000), LATIN_1);
        assertThatExceptionOfType(InterruptedIOException.class)
                .isThrownBy(
                        () ->
                                new OwnIncidentReader(ATLAS)
                                        .read(
                                                file,
                                                mapping(file),
                                                (_, _) -> {
                                                    throw new InterruptedIOException();
                                                }));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        Path empty = file("", LATIN_1);
        assertThatExceptionOfType(UnusableFileException.class).isThrownBy(() -> mapping(empty));
        Path binary = file("a,b\0c\n1,2\n", LATIN_1);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> mapping(binary));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> mapping(folder.resolve("none.csv")));
    }

    @Test
    void ownIncidentsAndThoseOfTheAtlasMakeOneTable() throws IOException {
        IncidentTable own =
                read("date,lon,lat,count\n2009-01-01,2.5,0.5,4\n2011-01-01,1.5,0.5,5\n").table();
        IncidentTable both = IncidentTables.merged(IncidentTableBuilder.of(ATLAS), own);

        assertThat(IntStream.range(0, 3).mapToObj(both::id)).containsExactly("2", "bundled", "3");
        assertThat(IntStream.range(0, 3).map(both::events)).containsExactly(4, 1, 5);
        assertThat(IntStream.range(0, 3).mapToObj(row -> both.stateCode(row).orElseThrow()))
                .containsExactly("03", "01", "02");
        assertThat(both.sourceIds()).containsExactly("informe", "own:table.csv");
        assertThat(both.sourceId(2)).isEqualTo("own:table.csv");
        assertThat(both.sides(1).pair()).isPresent();
        assertThat(both.sides(0).first()).isEqualTo(new Incident.Side("", List.of()));
    }
}
