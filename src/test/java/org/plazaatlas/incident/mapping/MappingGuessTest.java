package org.plazaatlas.incident.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What columns mean, by their names. */
class MappingGuessTest {

    private static final List<String> SESNSP =
            List.of(
                    "Año",
                    "Clave_Ent",
                    "Entidad",
                    "Subtipo de delito",
                    "Enero",
                    "Febrero",
                    "Marzo",
                    "Abril",
                    "Mayo",
                    "Junio",
                    "Julio",
                    "Agosto",
                    "Septiembre",
                    "Octubre",
                    "Noviembre",
                    "Diciembre");

    @Test
    void anOldAcledTableIsRecognised() {
        List<String> header =
                List.of(
                        "column 1",
                        "EVENT_ID_CNTY",
                        "EVENT_DATE",
                        "TIME_PRECISION",
                        "EVENT_TYPE",
                        "ACTOR1",
                        "ADMIN1",
                        "LATITUDE",
                        "LONGITUDE",
                        "GEO_PRECISION",
                        "FATALITIES");

        assertThat(IncidentPreset.of(header)).contains(IncidentPreset.ACLED);
        IncidentMapping mapping = MappingGuess.of(header);
        assertThat(mapping.scale()).isEqualTo(PrecisionScale.ACLED);
        assertThat(mapping.column(IncidentRole.DEATHS)).contains("FATALITIES");
        assertThat(mapping.has(IncidentRole.SECOND_SIDE)).isFalse();
    }

    @Test
    void aTableOfCrimesIsRecognisedAlsoWhereTheYearIsSpoilt() {
        List<String> spoilt = new ArrayList<>(SESNSP);
        spoilt.set(0, "AÒo");

        for (List<String> header : List.of(SESNSP, spoilt)) {
            assertThat(IncidentPreset.of(header)).contains(IncidentPreset.SESNSP_MONTHS);
            IncidentMapping mapping = MappingGuess.of(header);
            assertThat(mapping.months()).hasSize(12).startsWith("Enero").endsWith("Diciembre");
            assertThat(mapping.column(IncidentRole.YEAR)).contains(header.getFirst());
            assertThat(mapping.column(IncidentRole.STATE)).contains("Clave_Ent");
        }
    }

    @Test
    void deathsOfVitalStatisticsHaveTheirDateInThreeColumns() {
        IncidentMapping mapping =
                MappingGuess.of(
                        List.of("ent_ocurr", "mun_ocurr", "dia_ocurr", "mes_ocurr", "anio_ocur"));

        assertThat(mapping.column(IncidentRole.DAY)).contains("dia_ocurr");
        assertThat(mapping.tellsWhen()).isTrue();
        assertThat(mapping.tellsWhere(false)).isTrue();
    }

    @Test
    void anybodysColumnsAreGuessedByTheirNames() {
        IncidentMapping mapping =
                MappingGuess.of(
                        List.of("Folio", "Fecha", "Municipio", "Estado", "Muertos", "Nota"));

        assertThat(mapping.columns())
                .containsEntry(IncidentRole.DATE, "Fecha")
                .containsEntry(IncidentRole.MUNICIPALITY, "Municipio")
                .containsEntry(IncidentRole.STATE, "Estado")
                .containsEntry(IncidentRole.DEATHS, "Muertos")
                .doesNotContainValue("Nota");
    }

    @Test
    void aTableThatTellsNothingIsNotGuessedAt() {
        IncidentMapping mapping = MappingGuess.of(List.of("uno", "dos"));

        assertThat(mapping.columns()).isEmpty();
        assertThat(mapping.tellsWhen()).isFalse();
        assertThat(mapping.tellsWhere(false)).isFalse();
        assertThat(mapping.tellsWhere(true)).isTrue();
    }

    @Test
    void aMappingIsTheSameAfterItWasWritten() {
        IncidentMapping mapping =
                MappingGuess.of(SESNSP)
                        .with(IncidentRole.KIND, Optional.of("Subtipo de delito"))
                        .withOnlyKinds(List.of("Homicidio doloso"))
                        .withMonthFirst(true);
        JsonObject written = MappingJson.MAPPING.written(mapping);

        assertThat(
                        MappingJson.MAPPING.read(
                                new JsonFields(written, new FileProblems("mappings.json"))))
                .isEqualTo(mapping);
    }

    @Test
    void elevenMonthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                IncidentMapping.NONE.withMonths(
                                        SESNSP.subList(5, 16), MonthFigure.DEATHS));
    }

    @Test
    void monthsAreKnownByTheirNames() {
        assertThat(MonthNames.number("Enero")).hasValue(1);
        assertThat(MonthNames.number("setiembre")).hasValue(9);
        assertThat(MonthNames.number("Dec")).hasValue(12);
        assertThat(MonthNames.number("ma")).isEmpty();
        assertThat(MonthNames.number("otro")).isEmpty();
    }
}
