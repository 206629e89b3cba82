package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

class HoverTextTest {

    private final History history = History.of(TinyAtlas.atlas());
    private final Dossiers dossiers = new Dossiers(history);

    @Test
    void tellsTheNameAndWhoHoldsThePlace() {
        assertThat(glance(Optional.of(Subject.state("01")), face(0.95, 0.5), Language.EN))
                .isEqualTo("Plains\nDominance disputed: Norte and Sur · dominant: Norte");
        assertThat(glance(Optional.of(Subject.city("vado")), face(0.95, 0.5), Language.ES))
                .isEqualTo("Vado\nDominio disputado: Norte y Sur · dominio: Norte");
    }

    @Test
    void withoutASubjectItNamesTheState() {
        assertThat(glance(Optional.empty(), face(2.5, 1.5), Language.EN))
                .isEqualTo("Bay\nNo claim in force");
    }

    @Test
    void anEventShowsItsDate() {
        assertThat(glance(Optional.of(Subject.event("e-ruptura")), Optional.empty(), Language.EN))
                .isEqualTo("Shock e-ruptura · March 2020");
    }

    @Test
    void aTurfTellsBothSidesAndItsBoundary() {
        assertThat(glance(Optional.of(Subject.turf("norte", "sur")), face(0.95, 0.5), Language.EN))
                .isEqualTo("Norte / Sur\nHostile turf boundary · 111 km · since 2012");
    }

    @Test
    void followsTheSourcesThatCount() {
        assertThat(
                        dossiers.glance(
                                Optional.of(Subject.state("01")),
                                face(0.95, 0.5),
                                view(Language.EN)
                                        .withAttribution(new Attribution.OneSource("oficina"))))
                .isEqualTo("Plains\nNo claim in force");
    }

    @Test
    void ofSeveralDaysItTellsWhichAndAllThatHeldOnThem() {
        View view = view(Language.EN).withWindow(new TimeWindow.Range(LocalDate.of(2001, 1, 1)));

        assertThat(dossiers.glance(Optional.empty(), face(0.95, 0.5), view))
                .startsWith("Plains\nAt some time 1 Jan 2001 – ")
                .contains("Norte");
        assertThat(
                        dossiers.glance(
                                Optional.of(Subject.turf("norte", "sur")), Optional.empty(), view))
                .startsWith("Norte / Sur\nAt some time 1 Jan 2001 – ");
    }

    @Test
    void overNothingThereIsNothing() {
        assertThat(glance(Optional.empty(), Optional.empty(), Language.EN)).isEmpty();
    }

    @Test
    void anUnknownSubjectIsNamedByItsId() {
        assertThat(dossiers.name(Subject.city("nowhere"), Language.EN)).isEqualTo("nowhere");
        assertThat(dossiers.name(Subject.claim("c07"), Language.EN))
                .isEqualTo("Southern Cartel · present · Vado, Plains");
    }

    private String glance(Optional<Subject> subject, Optional<Integer> face, Language language) {
        return dossiers.glance(subject, face, view(language));
    }

    private View view(Language language) {
        return View.of(DossierReader.DAY, Extent.ofCountry(history.atlas()), language, Theme.LIGHT);
    }

    private Optional<Integer> face(double longitude, double latitude) {
        double scale = TinyAtlas.METRES_PER_DEGREE;
        return Optional.of(
                history.mosaic().faceAt(longitude * scale, latitude * scale).orElseThrow());
    }
}
