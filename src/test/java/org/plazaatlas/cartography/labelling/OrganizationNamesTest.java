package org.plazaatlas.cartography.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

class OrganizationNamesTest {

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 600, 400);

    private final CollisionIndex taken = new CollisionIndex();
    private final OrganizationNames names = new OrganizationNames(PAGE, taken);

    private static OrganizationLabel label(String id, Shape area, String... names) {
        return new OrganizationLabel(id, List.of(names), Color.BLUE, area);
    }

    private List<Lettering> placed(OrganizationLabel... labels) {
        return names.place(List.of(labels)).stream().map(OrganizationName::words).toList();
    }

    @Test
    void aNameStandsWhollyInItsAreaInTheLargestSizeWithRoom() {
        Shape wide = new Rectangle2D.Double(100, 100, 300, 120);
        Lettering name = placed(label("a", wide, "Los Lobos")).getFirst();
        assertThat(name.style()).isEqualTo(TextStyle.ORGANIZATION_LARGE);
        assertThat(wide.contains(name.letters())).isTrue();
    }

    @Test
    void aNarrowAreaTakesASmallerSizeOrTwoLines() {
        List<Lettering> lines =
                placed(label("a", new Rectangle2D.Double(10, 10, 80, 60), "Cártel del Norte"));
        assertThat(lines).extracting(Lettering::text).containsExactly("Cártel", "del Norte");
        assertThat(lines.getFirst().baseline()).isLessThan(lines.getLast().baseline());
    }

    @Test
    void aLongNameGivesWayToItsAbbreviationBeforeItGetsSmaller() {
        Shape area = new Rectangle2D.Double(10, 10, 110, 40);
        Lettering name =
                placed(label("a", area, "Cártel de los Lobos del Norte", "CLN")).getFirst();
        assertThat(name.text()).isEqualTo("CLN");
        assertThat(name.style()).isEqualTo(TextStyle.ORGANIZATION_LARGE);
    }

    @Test
    void whereThereIsNoRoomThereIsNoName() {
        assertThat(placed(label("a", new Rectangle2D.Double(10, 10, 12, 6), "Los Lobos")))
                .isEmpty();
        assertThat(placed(label("b", new Rectangle2D.Double(700, 10, 300, 300), "Fuera")))
                .isEmpty();
    }

    @Test
    void aNameLeavesAHoleInItsAreaFree() {
        Area ring = new Area(new Rectangle2D.Double(100, 100, 300, 200));
        Ellipse2D hole = new Ellipse2D.Double(220, 170, 60, 60);
        ring.subtract(new Area(hole));
        assertThat(placed(label("a", ring, "Los Lobos")))
                .singleElement()
                .matches(name -> !hole.intersects(name.letters()));
    }

    @Test
    void namesKeepClearOfWhatIsTakenAndOfEachOther() {
        Rectangle2D state = new Rectangle2D.Double(220, 180, 60, 20);
        taken.take(state);
        Shape shared = new Rectangle2D.Double(100, 100, 300, 200);
        List<Lettering> both =
                placed(label("a", shared, "Los Lobos"), label("b", shared, "Los Zorros"));
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().letters().intersects(both.getLast().letters())).isFalse();
        assertThat(both).noneMatch(name -> name.letters().intersects(state));
    }

    @Test
    void theSamePictureHasTheSameNames() {
        Shape area = new Ellipse2D.Double(50, 50, 400, 250);
        CollisionIndex other = new CollisionIndex();
        assertThat(new OrganizationNames(PAGE, other).place(List.of(label("a", area, "Lobos"))))
                .isEqualTo(names.place(List.of(label("a", area, "Lobos"))));
    }
}
