package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredibilityTest {

    @ParameterizedTest
    @EnumSource
    void gradeLeadsBackToItsCredibility(Credibility credibility) {
        assertThat(Credibility.ofGrade(credibility.grade())).isEqualTo(credibility);
    }

    @Test
    void scaleRunsFromConfirmedToNotToBeJudged() {
        assertThat(Credibility.ofGrade(1)).isEqualTo(Credibility.CONFIRMED_BY_OTHERS);
        assertThat(Credibility.ofGrade(4)).isEqualTo(Credibility.DOUBTFUL);
        assertThat(Credibility.ofGrade(6)).isEqualTo(Credibility.TRUTH_CANNOT_BE_JUDGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void otherNumbersAreNoGrades(int grade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credibility.ofGrade(grade))
                .withMessageContaining("1 to 6");
    }
}
