package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.headings;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.model.Subject;

class SourceDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void everythingThatRestsOnItIsCountedByKind() {
        assertThat(headings(reader.read(Subject.source("informe"))))
                .contains(
                        "Claims: Northern Cartel (4)",
                        "Organizations (7)",
                        "Relations (5)",
                        "Glossary (1)",
                        "Facts of this founding document (1)");
        assertThat(headings(reader.read(Subject.source("oficina"))))
                .contains(
                        "Homicides by state and year (3)",
                        "National figures (1)",
                        "Presidencies (1)");
        assertThat(headings(reader.read(Subject.source("diario"))))
                .contains("Events (3)", "Cities (4)");
    }

    @Test
    void itTellsWhatItIsAndWhereItIsFound() {
        Dossier source = reader.read(Subject.source("diario"));
        assertThat(source.subtitle())
                .isEqualTo("A. Autora · Editorial El Diario · 11 Mar 2024 · news");
        assertThat(lines(source, "About"))
                .contains("Published: 11 Mar 2024", "8 things rest on this source.");
        assertThat(DossierReader.entries(source, "About"))
                .contains(new Address("https://example.org/diario"));
    }

    @Test
    void aHomicideFigureKeepsItsPlaceInTheSource() {
        assertThat(lines(reader.read(Subject.source("oficina")), "Homicides by state and year (3)"))
                .contains("Plains | 2023 · death certificates · 520 · 25.9 per 100,000 · table 1");
    }
}
