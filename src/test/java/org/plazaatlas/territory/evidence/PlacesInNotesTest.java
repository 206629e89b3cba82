package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;

/**
 * Which places a note names. The atlas speaks of the towns of Vado, Vado Alto and Ébano; its
 * organizations are called after the Coast and the south.
 */
class PlacesInNotesTest {

    private static final Area PLAINS = Area.States.of("01");
    private static final Area RIVERS = Area.States.of("02");
    private static final Area VADO = municipality("01", "Vado");
    private static final Area VADO_ALTO = municipality("02", "Vado Alto");
    private static final Area EBANO = municipality("02", "Ébano");

    private final PlacesInNotes places =
            new PlacesInNotes(
                    new TinyAtlas()
                            .claims(
                                    claim("c1", "norte").presentIn(VADO),
                                    claim("c2", "norte").presentIn(VADO_ALTO),
                                    claim("c3", "norte").presentIn(EBANO))
                            .build());

    @Test
    void statesAndTownsThatTheAtlasSpeaksOfAreFound() {
        assertThat(places.in("They fight in Plains, Rivers and in Vado."))
                .containsExactlyInAnyOrder(PLAINS, RIVERS, VADO);
    }

    @Test
    void aNoteWithoutAPlaceNamesNone() {
        assertThat(places.in("")).isEmpty();
        assertThat(places.in("They fight everywhere, in Faro too.")).isEmpty();
    }

    @Test
    void aPlaceIsNamedOnce() {
        assertThat(places.in("In Vado and round Vado.")).containsExactly(VADO);
    }

    @Test
    void aNameWithinALongerOneIsNotNamed() {
        assertThat(places.in("A fight for Vado Alto.")).containsExactly(VADO_ALTO);
        assertThat(places.in("A fight for Vado Alto and for Vado."))
                .containsExactlyInAnyOrder(VADO_ALTO, VADO);
    }

    @Test
    void aNameIsAWholeWord() {
        assertThat(places.in("The Vadosos fight.")).isEmpty();
        assertThat(places.in("Ébanos fall.")).isEmpty();
        assertThat(places.in("In Ébano; \"Rivers\".")).containsExactlyInAnyOrder(EBANO, RIVERS);
    }

    @Test
    void theNameOfAnOrganizationIsNoPlace() {
        assertThat(places.in("Against the Coast Cartel, on the Coast.")).isEmpty();
    }

    @Test
    void whatANoteSaysOfTheEndIsNotAboutThePlace() {
        assertThat(places.in("In Plains; end: a truce in Rivers")).containsExactly(PLAINS);
        assertThat(places.in("A weekend: in Rivers")).containsExactly(RIVERS);
    }
}
