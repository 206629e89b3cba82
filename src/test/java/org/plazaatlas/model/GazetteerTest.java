package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class GazetteerTest {

    private static final Municipality CANADA = municipality("11009", "Cañada de Núñez", "11");
    private static final Municipality OTHER = municipality("12009", "Cañada de Núñez", "12");
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(CANADA, OTHER));

    private static Municipality municipality(String code, String name, String state) {
        return new Municipality(code, name, state, 100, new LonLat(0, 0), "s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cañada de Núñez",
                "CANADA DE NUNEZ",
                "cañada  de-nuñez",
                " Canada de Núñez "
            })
    void nameIsFoundWhateverItsCaseAccentsAndPunctuation(String name) {
        assertThat(GAZETTEER.named("11", name)).contains(CANADA);
        assertThat(GAZETTEER.named("12", name)).contains(OTHER);
    }

    @Test
    void otherStateOrNameIsNotFound() {
        assertThat(GAZETTEER.named("13", "Cañada de Núñez")).isEmpty();
        assertThat(GAZETTEER.named("11", "Cañada")).isEmpty();
    }

    @Test
    void codeIsFound() {
        assertThat(GAZETTEER.withCode("12009")).contains(OTHER);
        assertThat(GAZETTEER.withCode("9")).isEmpty();
        assertThat(GAZETTEER.of("12")).containsExactly(OTHER);
    }
}
