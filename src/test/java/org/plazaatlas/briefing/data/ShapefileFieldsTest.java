package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.shapefile.ShapefileWriter.Field;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ShapefileFieldsTest {

    private static DataTable table(Kind kind, String key, Object... values) {
        List<DataRow> rows =
                List.of(values).stream()
                        .map(value -> new DataRow(Optional.empty(), List.of(value)))
                        .toList();
        return new DataTable("t", "T", List.of(new DataColumn(key, key, kind)), rows);
    }

    @Test
    void noIdIsLostWhereAListIsLongerThanAField() {
        List<String> ids = IntStream.range(0, 100).mapToObj(i -> "fuente-ñ-" + i).toList();
        ShapefileFields fields =
                ShapefileFields.of(table(Kind.IDS, "claim_ids", ids, List.of("c1")));
        assertThat(fields.fields())
                .extracting(Field::name)
                .startsWith("claims", "claims2", "claims3")
                .allMatch(name -> name.length() <= 10);
        assertThat(
                        fields.rows().getFirst().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", ids));
        assertThat(fields.rows().getLast())
                .startsWith("c1")
                .filteredOn(Objects::nonNull)
                .hasSize(1);
    }

    @Test
    void valuesKeepTheirKind() {
        assertThat(type(Kind.SQUARE_KM, 1.5)).isEqualTo(Double.class);
        assertThat(type(Kind.COUNT, 3)).isEqualTo(Integer.class);
        assertThat(type(Kind.FLAG, true)).isEqualTo(Boolean.class);
        assertThat(type(Kind.DATE, PartialDate.parse("2019-03"))).isEqualTo(String.class);
    }

    private static Class<?> type(Kind kind, Object value) {
        return ShapefileFields.of(table(kind, "key", value)).fields().getFirst().type();
    }

    @Test
    void whatIsMissingIsNull() {
        assertThat(ShapefileFields.of(table(Kind.KM, "length_km", Optional.empty())).rows())
                .containsExactly(Arrays.asList((Object) null));
    }
}
