package org.plazaatlas.layer.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ValueType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Execution(ExecutionMode.CONCURRENT)
class TablesTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir private Path folder;

    @Test
    void sumsOfStatesAndOfAllRowsCountInNoSum() {
        Inspected file =
                Inspected.text(
                        folder,
                        "2010.csv",
                        "\"Defunciones por homicidio\"\n\"Año : 2010\"\n\"\"\n"
                                + "\"\",\"\",\"Total\",\"Enero\",\"\"\n"
                                + "\" \",\"Total\",\"4,568\",\"2\"\n"
                                + "\"=CONCATENAR(0,08) \",\"Chihuahua\",\"3,766\",\"1\"\n"
                                + "\" 08 037 \",\"Juárez\",\"3,766\",\"1\"\n"
                                + "\"=CONCATENAR(0,25) \",\"Sinaloa\",\"802\",\"1\"\n"
                                + "\" 25 006 \",\"Culiacán\",\"802\",\"1\"\n\n"
                                + "\"FUENTE: INEGI. Estadísticas.\"\n",
                        WESTERN);

        assertThat(file.sum("Total")).isEqualTo(4568);
        assertThat(file.layer().layer().encoding().orElseThrow().charset()).isEqualTo(WESTERN);
        assertThat(file.layer().places().orElseThrow().matched()).isEqualTo(2);
        assertThat(file.problem(ProblemKind.SUBTOTAL_ROW).count()).isEqualTo(2);
        assertThat(file.kinds())
                .contains(
                        ProblemKind.TITLE_LINES,
                        ProblemKind.TOTAL_ROW,
                        ProblemKind.THOUSANDS_SEPARATOR);
    }

    @Test
    void codesGetBackTheZeroThatTheyLost() {
        Inspected file =
                Inspected.text(folder, "a.csv", "Code,Year\n2004,1990\n25006,1990\n1001,1990\n");

        assertThat(file.layer().places().orElseThrow().matched()).isEqualTo(3);
        assertThat(file.message(ProblemKind.LEADING_ZERO)).contains("2004 for 02004");
    }

    @Test
    void statesAreKnownUnderTheirOtherNames() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.csv",
                        "ENTIDAD,n\n"
                                + "ESTADO DE MEXICO,1\n"
                                + "Distrito Federal,2\n"
                                + "COAHUILA,3\n"
                                + "Michoacan,4\n"
                                + "NO ESPECIFICADO,5\n"
                                + "Atlantida,6\n");

        PlaceReport places = file.layer().places().orElseThrow();
        assertThat(places.matched()).isEqualTo(4);
        assertThat(places.noPlace()).isEqualTo(1);
        assertThat(places.examples())
                .extracting(e -> e.value().toString())
                .containsExactly("Atlantida");
    }

    @Test
    void aMunicipalityIsFoundByNameWithinItsState() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.csv",
                        "Entidad,Municipio,n\nChihuahua,JUAREZ,1\n\"Nuevo\nLeón\n(5)\",Juárez,2\n"
                                + ",Juárez,3\n,Tijuana,4\nSinaloa,Eldorado,5\n");

        PlaceReport places = file.layer().places().orElseThrow();
        assertThat(places.matched()).isEqualTo(3);
        assertThat(places.unmatched()).isEqualTo(2);
        assertThat(file.problem(ProblemKind.STATE_CARRIED).count()).isEqualTo(2);
    }

    @Test
    void theOrderOfDayAndMonthIsReadFromTheDatesThatShowIt() {
        Inspected file =
                Inspected.text(
                        folder, "a.csv", "ENTIDAD,FECHA\nSONORA,3/18/2012\nSONORA,2/5/2007\n");

        assertThat(file.field("FECHA").first()).contains("2007-02-05");
        assertThat(file.message(ProblemKind.DATE_ORDER)).contains("month stands before the day");
    }

    @Test
    void semicolonsAndDecimalCommasAreRead() {
        Inspected file = Inspected.text(folder, "a.csv", "n;x\n\"a;b\";1,5\nc;2,25\n");

        assertThat(file.sum("x")).isEqualTo(3.75);
        assertThat(file.kinds()).contains(ProblemKind.DELIMITER, ProblemKind.DECIMAL_COMMA);
    }

    @Test
    void accentsThatWereSpoiltAreToldWithWhatTheyMeant() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.csv",
                        "AÒo,Clave_Ent,Entidad\n2015,16,Michoac·n\n2015,19,Nuevo LeÛn\n");

        assertThat(file.layer().places().orElseThrow().by()).isEqualTo("state-code");
        assertThat(file.message(ProblemKind.TEXT_GARBLED)).contains("Michoacán");
    }

    @Test
    void placesThatAreColumnsAreTold() {
        String header = "año,Aguascalientes,Culiacán,Tijuana,Sinaloa,Sonora,Juárez";
        String repeated =
                IntStream.range(0, 6).mapToObj(_ -> header).collect(Collectors.joining(","));
        String row =
                IntStream.range(0, 42).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Inspected file = Inspected.text(folder, "a.csv", repeated + "\n" + row + "\n" + row + "\n");

        assertThat(file.kinds()).contains(ProblemKind.TRANSPOSED, ProblemKind.FIELD_NAME_REPEATED);
        assertThat(file.layer().places()).isEmpty();
    }

    @Test
    void coordinatesAreReadAsDegreesOrFromWellKnownText() {
        Inspected degrees =
                Inspected.text(
                        folder,
                        "a.csv",
                        "long,lat\n-107.4,24.8\n\"103°18'07\"\"W\",\"25°31'48\"\"N\"\n");
        Inspected text =
                Inspected.text(folder, "b.csv", "n;geom\n1;POINT(8.8 47.2)\n2;POINT(8.5 47.3)\n");

        assertThat(degrees.layer().bounds().getMaxX()).isBetween(-103.302, -103.301);
        assertThat(text.layer().bounds().getMaxX()).isEqualTo(8.8);
    }

    @Test
    void degreesMinutesAndSecondsOfAWorkbookLieInTheWest() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Hoja1");
            fill(sheet.createRow(0), "NOMBRE", "LATITUD", "", "", "LONGITUD", "", "");
            fill(sheet.createRow(1), "", "°", "'", "''", "°", "'", "''");
            fill(sheet.createRow(2), "A", 28, 1, 33.8, 114, 1, 26.4);
            fill(sheet.createRow(3), "B", 25, 31, 48, 103, 18, 7);
            fill(sheet.createRow(4), "C", "NO APLICA", "NO APLICA", "", "", "", "");
            for (int i = 5; i < 30; i++) {
                fill(sheet.createRow(i), "D", 25, 31, 48, 103, 18, 7);
            }
            workbook.createSheet("vacía");
            workbook.write(out);
        }

        LayerReport layer = Inspected.file(file).layer();
        assertThat(layer.features()).isEqualTo(28);
        assertThat(layer.missing()).isEqualTo(1);
        assertThat(layer.bounds().getMinX()).isBetween(-114.0241, -114.0239);
    }

    private static void fill(Row row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                default -> row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    @Test
    void aRemarkAmongNumbersIsToldWithItsRow() {
        String rows =
                IntStream.range(0, 30).mapToObj(i -> "a," + i).collect(Collectors.joining("\n"));
        Inspected file = Inspected.text(folder, "a.csv", "n,x\n" + rows + "\nb,5 (sin cabeza)\n");

        assertThat(file.field("x").field().type()).isEqualTo(ValueType.INTEGER);
        assertThat(file.problem(ProblemKind.NOT_A_NUMBER).records()).containsExactly("32");
    }

    @Test
    void lineBreaksInQuotedCellsBelongToTheirRow() {
        Inspected file = Inspected.text(folder, "a.csv", "n,t\n1,\"a\n\"\"b\"\"\"\n2,c\n");

        assertThat(file.layer().features()).isEqualTo(2);
        assertThat(file.field("t").examples()).first().isEqualTo("a\n\"b\"");
    }

    @Test
    void fourThousandColumnsAreRead() {
        String header =
                IntStream.range(0, 4000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        String row =
                IntStream.range(0, 4000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Inspected file = Inspected.text(folder, "a.csv", header + "\n" + row + "\n" + row + "\n");

        assertThat(file.layer().fields()).hasSize(4000);
    }
}
