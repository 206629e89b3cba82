package org.plazaatlas.desktop.detail;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ChoiceBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Merit;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class ClaimSortingTest {

    private static final LocalDate DATE = LocalDate.of(2024, 1, 1);

    private final List<Entry> claims =
            List.of(
                    claim("c1", Confidence.MEDIUM, "2020"),
                    claim("c2", Confidence.LOW, "2023-05"),
                    claim("c3", Confidence.HIGH, "2019-01-31"),
                    claim("c4", Confidence.HIGH, "2021"),
                    claim("c5", Confidence.LOW, "2018"),
                    claim("c6", Confidence.MEDIUM, "2022-12"));

    private ClaimSorting sorting;

    @Start
    void make(Stage stage) {
        sorting = new ClaimSorting(() -> {});
    }

    private static Entry claim(String id, Confidence confidence, String evidence) {
        return new Link(
                Subject.claim(id),
                id,
                "",
                Optional.empty(),
                List.of(),
                Optional.of(new Merit(confidence, PartialDate.parse(evidence))));
    }

    private static DossierRendering rendering(Language language) {
        return new DossierRendering(
                language,
                DATE,
                new DateRange(LocalDate.of(2000, 1, 1), DATE),
                SourceNumbers.of(new Dossier(Subject.state("01"), "", "", List.of())),
                _ -> {},
                _ -> {},
                Subject::id,
                _ -> Color.GRAY,
                _ -> {});
    }

    private List<String> shown() {
        return sorting.of(claims, rendering(Language.EN)).stream()
                .map(entry -> ((Link) entry).text())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> ChoiceBox<T> choice(String id) {
        return (ChoiceBox<T>) sorting.lookup("#" + id);
    }

    @Test
    void claimsAreSortedByConfidenceAndAge() {
        assertThat(shown()).containsExactly("c1", "c2", "c3", "c4", "c5", "c6");
        choice("claimOrder").setValue(ClaimSorting.Order.NEWEST);
        assertThat(shown()).containsExactly("c2", "c6", "c4", "c1", "c3", "c5");
        choice("claimOrder").setValue(ClaimSorting.Order.OLDEST);
        assertThat(shown()).startsWith("c5", "c3", "c1");
        choice("claimOrder").setValue(ClaimSorting.Order.SUREST);
        assertThat(shown()).containsExactly("c3", "c4", "c1", "c6", "c2", "c5");
    }

    @Test
    void lessCertainClaimsAreLeftOutIfWanted() {
        shown();
        choice("claimLeast").setValue(Confidence.MEDIUM);
        assertThat(shown()).containsExactly("c1", "c3", "c4", "c6");
        choice("claimLeast").setValue(Confidence.HIGH);
        assertThat(shown()).containsExactly("c3", "c4");
        sorting.reset();
        assertThat(shown()).hasSize(6);
    }

    @Test
    void whatIsChosenStaysInAnotherLanguage() {
        shown();
        choice("claimOrder").setValue(ClaimSorting.Order.NEWEST);
        sorting.of(claims, rendering(Language.ES));
        ChoiceBox<ClaimSorting.Order> order = choice("claimOrder");
        assertThat(order.getValue()).isEqualTo(ClaimSorting.Order.NEWEST);
        assertThat(order.getConverter().toString(order.getValue()))
                .isEqualTo("Primero la evidencia más nueva");
    }

    @Test
    void fewClaimsAndOtherLinesKeepTheirOrderWithoutChoices() {
        assertThat(sorting.of(claims.subList(0, 5), rendering(Language.EN))).hasSize(5);
        assertThat(sorting.isVisible()).isFalse();
        List<Entry> lines = List.of(new Dossier.Address(Text.EMPTY.en()));
        assertThat(sorting.of(lines, rendering(Language.EN))).isEqualTo(lines);
    }
}
