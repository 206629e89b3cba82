package org.plazaatlas.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class CaseTableTest {

    private static final String HEADER = "case_id,date,place_kind,place_ref,expected\n";

    @TempDir private Path folder;

    private final FileProblems problems = new FileProblems("cases.csv");

    /** A grammar in which every text but "wrong" is a condition. */
    private static String condition(String text) {
        if (text.equals("wrong")) {
            throw new IllegalArgumentException("rong");
        }
        return text;
    }

    private List<CaseRow<String>> read(String text) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, text);
        return CaseTable.read(file, CaseTableTest::condition, problems);
    }

    private List<String> found() {
        return problems.found().stream().map(Problem::toString).toList();
    }

    @Test
    void aRowIsACase() throws IOException {
        assertThat(read(HEADER + "k1,2024-06,state,01,dominant=norte\n"))
                .containsExactly(
                        new CaseRow<>(
                                "#2",
                                "k1",
                                PartialDate.parse("2024-06"),
                                CasePlaceKind.STATE,
                                "01",
                                "dominant=norte"));
        assertThat(found()).isEmpty();
    }

    @Test
    void columnsStandInAnyOrderAmongOthers() throws IOException {
        assertThat(
                        read(
                                "why,expected,place_ref,,place_kind,,date,case_id\r\n"
                                        + "\"a, b\",x=y,vado,,city,,2024, k1 \r\n"))
                .containsExactly(
                        new CaseRow<>(
                                "#2",
                                "k1",
                                PartialDate.parse("2024"),
                                CasePlaceKind.CITY,
                                "vado",
                                "x=y"));
    }

    @Test
    void theMarkOfASpreadsheetAndBlankLinesMeanNothing() throws IOException {
        List<CaseRow<String>> rows =
                read("\uFEFF" + HEADER + "k1,2024,country,,a\n\n,,,,\nk2,2024,country,,a\n\n");

        assertThat(rows).extracting(CaseRow::label).containsExactly("#2", "#5");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k1,2024-02-30,state,01,a | #2: column date is '2024-02-30'; expected a date such",
                "k1,,state,01,a | #2: column date is ''; expected a date",
                "k1,2024,province,01,a | #2: column place_kind is 'province'; expected one of"
                        + " state",
                ",2024,state,01,a | #2: column case_id is ''; expected a text",
                "k1,2024,state,01, | #2: column expected is ''; expected a text",
                "k1,2024,state,01,wrong | #2: column expected is 'wrong'; expected conditions such",
                "k1,2024,state,01,wrong | and \"rong\" is none",
                "k1,2024,state,01 | #2: the row has 4 cells; expected 5",
                "k1,2024,state,01,a,b | #2: the row has 6 cells; expected 5"
            })
    void whatIsMalformedIsNamedByRowAndColumn(String row, String problem) throws IOException {
        assertThat(read(HEADER + row + "\nk2,2024,state,02,a\n"))
                .extracting(CaseRow::id)
                .containsExactly("k2");
        assertThat(found()).singleElement().asString().contains(problem);
    }

    @Test
    void eachProblemOfARowIsNamed() throws IOException {
        assertThat(read(HEADER + "k1,soon,province,01,wrong\n")).isEmpty();
        assertThat(found()).hasSize(3);
    }

    @Test
    void ofTwoCasesWithOneIdTheFirstIsRead() throws IOException {
        assertThat(read(HEADER + "k1,2024,state,01,a\nk1,2025,state,02,a\n"))
                .extracting(CaseRow::placeRef)
                .containsExactly("01");
        assertThat(found()).singleElement().asString().contains("#3: \"k1\" is there more than");
    }

    @Test
    void aTableWithoutOneOfTheColumnsIsNotRead() throws IOException {
        assertThat(read("case_id,date,place_kind,expected\nk1,2024,country,a\n")).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .contains("expected the columns case_id,date,place_kind,place_ref,expected");
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsAProblem() throws IOException {
        CaseTable.read(folder.resolve("none.csv"), CaseTableTest::condition, problems);
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, (HEADER + "k1,2024,city,León,a").getBytes(StandardCharsets.ISO_8859_1));
        CaseTable.read(latin, CaseTableTest::condition, problems);

        assertThat(found()).first().asString().contains("no such file");
        assertThat(found()).last().asString().contains("no text in UTF-8");
        assertThat(found()).hasSize(2);
    }
}
