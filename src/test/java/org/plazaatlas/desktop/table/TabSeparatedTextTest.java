package org.plazaatlas.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.language.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TabSeparatedTextTest {

    private static final List<DataColumn> COLUMNS =
            List.of(
                    new DataColumn("name", "Name", Kind.TEXT),
                    new DataColumn("area_km2", "Area (km²)", Kind.SQUARE_KM));

    @Test
    void rowsStandUnderTheirHeadingsWithTabsBetween() {
        List<DataRow> rows = List.of(row("Ríos", 1234.4), row("Lagos", Optional.empty()));
        assertThat(TabSeparatedText.of(COLUMNS, rows, Language.EN))
                .isEqualTo("Name\tArea (km²)\nRíos\t1,234\nLagos\t\n");
    }

    @Test
    void aTabInAValueDoesNotTearTheRow() {
        assertThat(TabSeparatedText.of(COLUMNS, List.of(row("a\tb\nc", 1.0)), Language.EN))
                .endsWith("\na b c\t1\n");
    }

    @Test
    void valuesSortByWhatTheyAreAndMissingOnesComeFirst() {
        List<Object> figures = new ArrayList<>(List.of(10.0, Optional.empty(), 9.0));
        figures.sort(new ValueOrder(Language.ES));
        assertThat(figures).containsExactly(Optional.empty(), 9.0, 10.0);
        List<Object> names = new ArrayList<>(List.of("Zacatecas", "Ébano", "Durango"));
        names.sort(new ValueOrder(Language.ES));
        assertThat(names).containsExactly("Durango", "Ébano", "Zacatecas");
    }

    private static DataRow row(Object... values) {
        return new DataRow(Optional.empty(), List.of(values));
    }
}
