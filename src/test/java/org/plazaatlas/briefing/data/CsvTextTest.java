package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.PartialDate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Isolated("sets the default locale")
class CsvTextTest {

    private final DataTable table =
            new DataTable(
                    "things",
                    "Cosas",
                    List.of(
                            new DataColumn("name", "Nombre", Kind.TEXT),
                            new DataColumn("level", "Nivel", Kind.WORD),
                            new DataColumn("area_km2", "Área (km²)", Kind.SQUARE_KM),
                            new DataColumn("since", "Desde", Kind.DATE),
                            new DataColumn("claim_ids", "Afirmaciones", Kind.IDS)),
                    List.of(
                            row(
                                    "Los \"Ríos\", S. A.\ny otros",
                                    new CodedWord("dominant", "dominante"),
                                    1234567.25,
                                    PartialDate.parse("2019-03"),
                                    List.of("c1", "c2")),
                            row("ñ", Optional.empty(), 1e-9, Optional.empty(), List.of())));

    private static DataRow row(Object... values) {
        return new DataRow(Optional.empty(), List.of(values));
    }

    @Test
    void keysAndCodesAreForPrograms() {
        assertThat(CsvText.of(table))
                .isEqualTo(
                        "name,level,area_km2,since,claim_ids\r\n"
                                + "\"Los \"\"Ríos\"\", S. A.\ny otros\",dominant,1234567.25,"
                                + "2019-03,c1 c2\r\n"
                                + "ñ,,0,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "＝1"})
    void aTextIsNeverAFormula(String formula) {
        assertThat(CsvText.of(named(formula))).contains("'" + formula);
    }

    private static DataTable named(String name) {
        return new DataTable(
                "things",
                "Cosas",
                List.of(
                        new DataColumn("name", "Nombre", Kind.TEXT),
                        new DataColumn("area_km2", "Área (km²)", Kind.SQUARE_KM)),
                List.of(row(name, -2.5)));
    }

    @Test
    void figuresBelowZeroAreNoFormulas() {
        assertThat(CsvText.of(named("a"))).contains("a,-2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "es-MX"})
    void noLocaleChangesAFigure(String system) {
        Locale defaultLocale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(system));
            assertThat(CsvText.of(table)).contains(",1234567.25,");
        } finally {
            Locale.setDefault(defaultLocale);
        }
    }
}
