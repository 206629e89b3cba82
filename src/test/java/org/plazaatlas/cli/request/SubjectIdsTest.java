package org.plazaatlas.cli.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

class SubjectIdsTest {

    private final SubjectIds ids = new SubjectIds(TinyAtlas.atlas());

    @ParameterizedTest
    @CsvSource({
        "norte, ORGANIZATION, norte",
        "NORTE, ORGANIZATION, norte",
        "org:norte, ORGANIZATION, norte",
        "Org:norte, ORGANIZATION, norte",
        "organization:norte, ORGANIZATION, norte",
        "costa, ORGANIZATION, costa",
        "state:costa, STATE, 03",
        "03, STATE, 03",
        "XX-COS, STATE, 03",
        "coast, STATE, 03",
        "state:rios, STATE, 02",
        "vado, CITY, vado",
        "e-captura, EVENT, e-captura",
        "c07, CLAIM, c07",
        "informe, SOURCE, informe",
        "source:diario, SOURCE, diario",
        "homicidios-2023, NATIONAL_FIGURES, homicidios-2023",
        "glossary:plaza, GLOSSARY, plaza",
        "founding:1, FOUNDING_DOCUMENTS, 1",
        "country, COUNTRY, ''",
        "figures, NATIONAL_FIGURES, ''"
    })
    void aSubjectIsFoundByItsId(String written, Subject.Kind kind, String id) {
        assertThat(ids.find(written)).hasValue(new Subject(kind, id));
    }

    @Test
    void whatIsWrittenForASubjectFindsIt() {
        for (Subject.Kind kind : Subject.Kind.values()) {
            Subject list = new Subject(kind, "");
            if (kind == Subject.Kind.COUNTRY || kind == Subject.Kind.GLOSSARY) {
                assertThat(ids.find(SubjectIds.of(list))).hasValue(list);
            }
        }
        Subject state = Subject.state("03");
        assertThat(ids.find(SubjectIds.of(state))).hasValue(state);
    }

    @Test
    void theNearestIdsAreSuggested() {
        assertThat(ids.suggestions("halcnes", Language.EN)).startsWith("halcones");
        assertThat(ids.suggestions("wolves", Language.EN)).containsExactly("organization:lobos");
        assertThat(ids.suggestions("qqqqqqqqqqqq", Language.EN)).isEmpty();
    }

    @Test
    void anUnknownIdFindsNothing() {
        assertThat(ids.find("nobody")).isEmpty();
        assertThat(ids.find("city:norte")).isEmpty();
    }
}
