package org.plazaatlas.layer.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

class FeatureFilterTest {

    private static final List<LayerField> FIELDS =
            List.of(
                    new LayerField("nombre", ValueType.TEXT),
                    new LayerField("Cve. Municipio", ValueType.INTEGER),
                    new LayerField("tasa", ValueType.DECIMAL),
                    new LayerField("fecha", ValueType.DATE),
                    new LayerField("hora", ValueType.DATE_TIME));

    private static final List<Object> TOLUCA =
            Arrays.asList(
                    "Toluca",
                    15_106,
                    3.5,
                    LocalDate.of(2020, 5, 9),
                    LocalDateTime.of(2020, 5, 9, 13, 0));
    private static final List<Object> NOTHING = Arrays.asList(null, null, null, null, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nombre = 'Toluca' | true",
                "nombre ILIKE '%LUC%' | true",
                "nombre LIKE 'A%' OR tasa > 3 | true",
                "tasa BETWEEN 4 AND 5 | false",
                "tasa * 2 = 7 | true",
                "\"Cve. Municipio\" = 15106 | true",
                "\"Cve. Municipio\" IN (1, 2) | false",
                "nombre IS NULL | false",
                "NOT (nombre = 'Toluca') | false",
                "fecha = '2020-05-09' | true",
                "fecha > '2020-05-09' | false",
                "fecha >= '2020-01-01' AND fecha < '2021-01-01' | true",
                "fecha AFTER 2020-05-08T00:00:00Z | true",
                "fecha BEFORE 2020-05-09T00:00:00Z | false",
                "fecha DURING 2020-05-01T00:00:00Z/2020-06-01T00:00:00Z | true",
                "hora > '2020-05-09T12:00:00' | true",
                "INCLUDE | true"
            })
    void picksFeaturesByTheirValues(String expression, boolean picked) throws Exception {
        assertThat(FeatureFilter.parse(expression, FIELDS).accepts(TOLUCA)).isEqualTo(picked);
    }

    @Test
    void featuresWithoutValuesAreNotPickedByComparisons() throws Exception {
        assertThat(FeatureFilter.parse("tasa > 0", FIELDS).accepts(NOTHING)).isFalse();
        assertThat(FeatureFilter.parse("nombre IS NULL", FIELDS).accepts(NOTHING)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tasa >> 3 | at character 6 ",
                "tasa > | something is missing at the end",
                "nombre = Toluca | there is no field “Toluca”",
                "deaths > 3 | there is no field “deaths”; there are nombre, \"Cve. Municipio\"",
                "tasa > 3 AND | something is missing at the end"
            })
    void mistakesAreToldInASentence(String expression, String told) {
        assertThatThrownBy(() -> FeatureFilter.parse(expression, FIELDS))
                .isInstanceOfSatisfying(
                        FilterException.class,
                        e -> assertThat(e.reason().in(Language.EN)).contains(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "((((", "'", "\"", "1 = ", "é", "a AND", "\0"})
    void whatIsNoExpressionIsRefused(String expression) {
        assertThatThrownBy(() -> FeatureFilter.parse(expression, FIELDS))
                .isInstanceOf(FilterException.class);
    }

    @Test
    void anEndlessNestingIsRefused() {
        String nested = "(".repeat(9_000) + "tasa > 1";

        assertThatThrownBy(() -> FeatureFilter.parse(nested, FIELDS))
                .isInstanceOf(FilterException.class);
        assertThatThrownBy(() -> FeatureFilter.parse(nested + nested, FIELDS))
                .isInstanceOf(FilterException.class);
    }

    @Test
    void completesNamesOfFieldsAndOperators() {
        FilterCompletion completion = new FilterCompletion(FIELDS);

        assertThat(completion.at("no", 2))
                .extracting(FilterCompletion.Proposal::text)
                .containsExactly("nombre", "NOT");
        assertThat(completion.at("tasa > 3 AND muni", 17))
                .containsExactly(new FilterCompletion.Proposal(13, "\"Cve. Municipio\""));
        assertThat(completion.at("nombre = 'no", 12)).isEmpty();
        assertThat(completion.at("tasa ", 5)).isEmpty();
        assertThat(completion.at("tasa", 4)).isEmpty();
    }
}
