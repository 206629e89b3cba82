package org.plazaatlas.desktop.detail;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.view.Account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DossierPlainTextTest {

    private static final LocalDate DATE = LocalDate.of(2016, 5, 20);
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    void sourcesAreNumberedInTheOrderOfTheirList() {
        Dossier state = state();
        SourceNumbers numbers = SourceNumbers.of(state);

        assertThat(numbers.of(DossiersByHand.PAPER)).hasValue(1);
        assertThat(numbers.of(DossiersByHand.REPORT)).hasValue(2);
        assertThat(numbers.of(DossiersByHand.BROKEN)).isEmpty();
    }

    @Test
    void sourceThatNoListNamesIsNumberedAfterTheOthers() {
        Dossier dossier =
                new Dossier(
                        DossiersByHand.STATE,
                        "State",
                        "",
                        List.of(new Section("Remarks", List.of(DossiersByHand.paragraph()))));

        assertThat(SourceNumbers.of(dossier).of(DossiersByHand.PAPER)).hasValue(1);
    }

    @Test
    void wholeDossierIsWrittenWithItsSources() {
        assertThat(DossierPlainText.of(state(), rendering(Language.EN)))
                .startsWith("01\nas of 2016-05-20\n\nToday\nDate: 2016-05-20 [2]\n")
                .contains("Cártel del Norte — dominante · confianza alta")
                .contains("https://example.org/a/b")
                .contains("\nSources\n[1] diario — 2024\n[2] informe — 2024\n");
    }

    @Test
    void stripIsWrittenAsStretchesOfTime() {
        assertThat(DossierPlainText.of(DossiersByHand.strip(), rendering(Language.EN)))
                .isEqualTo(
                        "Cártel del Norte: present: Jan 2010 – Apr 2014; dominant: since May 2014");
        assertThat(DossierPlainText.of(DossiersByHand.strip(), rendering(Language.ES)))
                .contains("dominante: desde may 2014");
    }

    @Test
    void stripOfRivalryNamesItsLevelsSo() {
        Strip strip = new Strip(DossiersByHand.strip().rows(), Strip.Meaning.RIVALRY);
        assertThat(DossierPlainText.of(strip, rendering(Language.EN)))
                .isEqualTo(
                        "Cártel del Norte: not rivals: Jan 2010 – Apr 2014; rivals: since May"
                                + " 2014");
    }

    @Test
    void comparisonIsWrittenColumnByColumnWithItsSources() {
        assertThat(DossierPlainText.of(DossiersByHand.comparison(), rendering(Language.EN)))
                .isEqualTo(
                        "Norte · 1 source\n"
                                + "Report Press — dominant: Plains · report · likely (55–80%) [2]\n"
                                + "Sur · 1 source\n"
                                + "The Paper — present: Vado · news · very likely (80–95%) [1]");
    }

    @Test
    void chartIsWrittenSourceBySource() {
        assertThat(DossierPlainText.of(DossiersByHand.chart(), rendering(Language.EN)))
                .isEqualTo(
                        "homicides\n"
                                + "Report – 2008: 1,100; 2009: 900; 2012: 40 [2]\n"
                                + "Paper – 2016: 20.5 [1]");
    }

    private static Dossier state() {
        DossierRequest request =
                new DossierRequest(
                        DossiersByHand.STATE,
                        DATE,
                        Optional.empty(),
                        Account.DEFAULT,
                        Optional.empty(),
                        Language.EN);
        return new DossiersByHand().read(request).orElseThrow();
    }

    private static DossierRendering rendering(Language language) {
        return new DossierRendering(
                language,
                DATE,
                SPAN,
                SourceNumbers.of(state()),
                _ -> {},
                _ -> {},
                subject -> subject.id(),
                _ -> Color.GRAY,
                _ -> {});
    }
}
