package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.headings;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Relation;
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
                .contains("Published: 11 Mar 2024", "11 things rest on this source.");
        assertThat(DossierReader.entries(source, "About"))
                .contains(new Address("https://example.org/diario"));
    }

    /** Why a keeper ended a relation is a note for keepers, at the end of its note. */
    @Test
    void aRelationKeepsItsRemarkWithoutTheKeepersReasonForItsEnd() {
        Relation told = TinyAtlas.rivals("norte", "sur", "2010", "2016");
        Text note =
                new Text(
                        "En la sierra; fin: juntar los registros",
                        "In the mountains; end: merge the rows");
        Relation noted =
                new Relation(
                        told.firstId(),
                        told.secondId(),
                        told.kind(),
                        told.validTime(),
                        told.sourceId(),
                        told.locator(),
                        note);
        DossierReader one = DossierReader.of(new TinyAtlas().relations(noted).build());
        assertThat(lines(one.read(Subject.source("informe")), "Relations (1)"))
                .singleElement()
                .asString()
                .endsWith("In the mountains");
        assertThat(lines(one.inSpanish(Subject.source("informe")), "Relaciones (1)"))
                .singleElement()
                .asString()
                .endsWith("En la sierra");
    }

    @Test
    void aHomicideFigureKeepsItsPlaceInTheSource() {
        assertThat(lines(reader.read(Subject.source("oficina")), "Homicides by state and year (3)"))
                .contains("Plains | 2023 · death certificates · 520 · 25.9 per 100,000 · table 1");
    }
}
