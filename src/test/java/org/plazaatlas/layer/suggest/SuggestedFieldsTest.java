package org.plazaatlas.layer.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ValueType;

import java.util.List;
import java.util.stream.Stream;

class SuggestedFieldsTest {

    private static final List<LayerField> MUNICIPALITIES =
            fields("CVEGEO:TEXT", "CVE_ENT:INTEGER", "NOMGEO:TEXT", "zona:TEXT", "deaths:INTEGER");

    private static List<LayerField> fields(String... written) {
        return Stream.of(written)
                .map(field -> field.split(":", 2))
                .map(parts -> new LayerField(parts[0], ValueType.valueOf(parts[1])))
                .toList();
    }

    @Test
    void featuresAreNamedByWhatIsCalledANameAndNotByTheirCodes() {
        assertThat(SuggestedFields.name(MUNICIPALITIES)).contains("NOMGEO");
        assertThat(SuggestedFields.name(fields("id:INTEGER", "Name:TEXT"))).contains("Name");
        assertThat(SuggestedFields.name(fields("nom_mun:TEXT"))).contains("nom_mun");
        assertThat(SuggestedFields.name(fields("Entidad:TEXT", "Municipio:TEXT")))
                .contains("Municipio");
        assertThat(SuggestedFields.name(fields("nom_ent:TEXT"))).contains("nom_ent");
        assertThat(SuggestedFields.name(fields("cve_ent:TEXT", "nomenclature:TEXT"))).isEmpty();
        assertThat(SuggestedFields.namesFirst(MUNICIPALITIES))
                .startsWith("NOMGEO", "CVEGEO")
                .hasSize(5);
    }

    @Test
    void codesAndYearsAreNoFigures() {
        assertThat(SuggestedFields.figure(MUNICIPALITIES)).contains("deaths");
        assertThat(SuggestedFields.figure(fields("cve_mun:INTEGER", "año:INTEGER"))).isEmpty();
    }

    @Test
    void categoriesAreNeitherCodesNorNames() {
        assertThat(SuggestedFields.category(MUNICIPALITIES)).contains("zona");
    }
}
