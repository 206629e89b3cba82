package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;

class ClaimDossierTest {

    private final DossierReader reader =
            DossierReader.of(
                    new TinyAtlas()
                            .claims(
                                    claim("ended", "norte")
                                            .dominantIn("01")
                                            .from("2010")
                                            .to("2018-05"),
                                    claim("carried", "norte")
                                            .dominantIn("02")
                                            .from("2020")
                                            .evidence("2022-03-05"),
                                    claim("village", "sur")
                                            .presentIn(TinyAtlas.municipality("01", "Vado"))
                                            .from("2023")
                                            .evidence("2024-11"),
                                    claim("round", "sur").presentIn(TinyAtlas.circle(1.5, 0.5, 20)))
                            .build());

    @Test
    void saysWhyItIsInForce() {
        assertThat(why("carried", "2024-06-15"))
                .isEqualTo(
                        "In force. No end is stated; without newer evidence it is carried forward"
                                + " 36 months from its evidence, until 5 Mar 2025.");
        assertThat(why("ended", "2017-01-01"))
                .isEqualTo("In force. It ends at the start of May 2018.");
    }

    @Test
    void saysWhyItIsNotInForce() {
        assertThat(why("ended", "2018-05-01"))
                .isEqualTo("No longer in force: it ended at the start of May 2018.");
        assertThat(why("ended", "2009-12-31")).isEqualTo("Not yet in force: it starts with 2010.");
        assertThat(why("carried", "2025-03-05"))
                .isEqualTo(
                        "No longer in force: no end is stated, but its evidence is more than 36"
                                + " months old; it was carried forward until 5 Mar 2025.");
    }

    @Test
    void confidenceIsToldInLikelihoodWordsAndGradesOnlyWhereAKeeperGaveThem() {
        assertThat(lines(reader.read(Subject.claim("ended")), "What is said"))
                .contains(
                        "Confidence: high",
                        "In likelihood words: very likely (80–95%)",
                        "Admiralty grade: not graded");
        DossierReader graded =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        claim("graded", "norte")
                                                .dominantIn("01")
                                                .credibility(Credibility.PROBABLY_TRUE))
                                .build());
        assertThat(lines(graded.read(Subject.claim("graded")), "What is said"))
                .contains("Admiralty grade: 2 (probably true)");
    }

    @Test
    void saysHowAnApproximateAreaIsDrawn() {
        Dossier village = reader.read(Subject.claim("village"));
        assertThat(village.title()).isEqualTo("Southern Cartel, present: Vado, Plains");
        assertThat(lines(village, "What is said"))
                .contains(
                        "On the map: The source names the municipality; it is drawn as a circle of"
                                + " 15 km round its seat, clipped to its state.");
        assertThat(reader.read(Subject.claim("round")).title())
                .isEqualTo("Southern Cartel, present: within about 20 km of a point in Rivers");
    }

    @Test
    void evidenceDatedLaterLooksBack() {
        assertThat(lines(reader.read(Subject.claim("village")), "What is said"))
                .contains("Evidence: November 2024, looking back");
    }

    private String why(String id, String date) {
        Dossier claim = reader.read(Subject.claim(id), LocalDate.parse(date));
        return lines(claim, claim.sections().get(1).heading()).getFirst();
    }
}
