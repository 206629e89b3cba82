package org.plazaatlas.territory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

@Execution(ExecutionMode.CONCURRENT)
class ExpectationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dominant=norte",
                "dominant=norte/sur",
                "challenged=norte",
                "shared=norte|sur",
                "contested=norte/halcones|sur",
                "rivals=norte|sur",
                "rival=norte/sur",
                "split=halcones|lobos",
                "nodominant=yes",
                "present=norte/sur",
                "not=sur:rival",
                "not=sur:dominant",
                "not=sur:held",
                "not=status:contested",
                "dominant=norte;rival=sur;not=costa:dominant;present=costa"
            })
    void aConditionIsWrittenAsItWasRead(String text) {
        assertThat(
                        Expectation.parse(text).conditions().stream()
                                .map(Condition::text)
                                .collect(Collectors.joining(";")))
                .isEqualTo(text);
    }

    @Test
    void organizationsThatMustAllBeThereAreConditionsOfTheirOwn() {
        assertThat(Expectation.parse("present=norte,sur/costa").conditions())
                .containsExactly(
                        new Condition.Present(List.of("norte")),
                        new Condition.Present(List.of("sur", "costa")));
    }

    @Test
    void alternativesNameTheirKindBeforeAColon() {
        assertThat(
                        Expectation.parse(
                                        "dominant=norte;alt=challenged:norte;alt=shared:norte|sur;"
                                                + "alt=split;alt=nodominant")
                                .alternatives())
                .containsExactly(
                        new Condition.Challenged(List.of("norte")),
                        new Condition.Shared(List.of("norte"), List.of("sur")),
                        new Condition.Split(List.of(), List.of()),
                        new Condition.NoDominant());
    }

    @Test
    void spacesAndASemicolonAtTheEndMeanNothing() {
        assertThat(Expectation.parse(" dominant=norte / sur ; not=costa:rival;").conditions())
                .containsExactly(
                        new Condition.Dominant(List.of("norte", "sur")),
                        new Condition.NoRival("costa"));
    }

    @Test
    void itNamesAllItsOrganizations() {
        assertThat(
                        Expectation.parse(
                                        "contested=a/b|c;not=d:rival;not=status:contested;"
                                                + "alt=dominant:e")
                                .organizationIds())
                .containsExactly("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "dominates=norte > dominates",
                "norte > norte",
                "dominant=norte;;rival=sur > ''",
                "dominant= > ''",
                "dominant=norte//sur > norte//sur",
                "contested=norte > norte",
                "contested=a|b|c > a|b|c",
                "nodominant=no > nodominant=no",
                "not=sur > sur",
                "not=sur:rivals > sur:rivals",
                "not=sur:contested > sur:contested",
                "dominant=norte;alt=held > held",
                "dominant=norte;alt=dominates:norte > dominates",
                "alt=dominant:norte > alt=dominant:norte"
            })
    void whatIsNoConditionIsNamed(String text, String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expectation.parse(text))
                .withMessage(part);
    }
}
