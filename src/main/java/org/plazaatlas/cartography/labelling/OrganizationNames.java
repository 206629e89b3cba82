package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names organizations where they are: each once, in its colour, at the free place with the widest
 * margin inside its area. A name for which there is no room stays in the legend.
 */
public final class OrganizationNames {

    private static final int CELLS = 320;
    private static final double STEP = 5;
    private static final double AROUND = 3;

    /** Margins in logical pixels; the widest one that stays inside counts. */
    private static final double[] MARGINS = {0, 2, 5, 9, 14, 20, 28, 38, 50, 64, 80, 100};

    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.ORGANIZATION_LARGE,
                    TextStyle.ORGANIZATION,
                    TextStyle.ORGANIZATION_SMALL);

    private final Rectangle2D page;
    private final CollisionIndex taken;

    /** A name as it may be set: its lines, and the room that they take. */
    private record Format(List<String> lines, TextStyle style, double width, double height) {

        /** Measures the lines once: a place is sought for them in thousands of spots. */
        static Format of(List<String> lines, TextStyle style) {
            return new Format(
                    lines,
                    style,
                    lines.stream().mapToDouble(style::width).max().orElse(0),
                    style.capHeight() + (lines.size() - 1) * style.leading() + style.descent());
        }

        List<Lettering> at(double middleX, double middleY) {
            List<Lettering> lettering = new ArrayList<>();
            double baseline = middleY - height / 2 + style.capHeight();
            for (String line : lines) {
                lettering.add(Lettering.centred(line, style, TextColour.NORMAL, middleX, baseline));
                baseline += style.leading();
            }
            return lettering;
        }
    }

    /** A place of a name, and the margin round it that is still inside its area. */
    private record Place(Format format, double x, double y, double margin) {}

    /**
     * @param page the picture, in logical pixels
     * @param taken places that are taken; those of the names are added
     */
    public OrganizationNames(Rectangle2D page, CollisionIndex taken) {
        this.page = Rectangles.grown(page, -AROUND);
        this.taken = taken;
    }

    /** The names that find room, those of the first organizations before the others. */
    public List<OrganizationName> place(List<OrganizationLabel> labels) {
        List<OrganizationName> names = new ArrayList<>();
        for (OrganizationLabel label : labels) {
            best(label).ifPresent(place -> names.addAll(taken(label, place)));
        }
        return names;
    }

    private List<OrganizationName> taken(OrganizationLabel label, Place place) {
        taken.take(room(place.format(), place.x(), place.y()));
        return place.format().at(place.x(), place.y()).stream()
                .map(words -> new OrganizationName(label.organizationId(), words, label.ink()))
                .toList();
    }

    private Optional<Place> best(OrganizationLabel label) {
        Rectangle2D seen = label.area().getBounds2D().createIntersection(page);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        InsideRaster inside = new InsideRaster(label.area(), seen, CELLS);
        return formats(label).flatMap(format -> place(format, inside).stream()).findFirst();
    }

    /** In each size, the largest first, the names in the order of the label. */
    private static Stream<Format> formats(OrganizationLabel label) {
        return STYLES.stream()
                .flatMap(
                        style ->
                                label.names().stream()
                                        .flatMap(name -> NameLines.of(name).stream())
                                        .map(lines -> Format.of(lines, style)));
    }

    private Optional<Place> place(Format format, InsideRaster inside) {
        Place best = null;
        Rectangle2D frame = inside.frame();
        for (double y = frame.getMinY() + format.height() / 2; y < frame.getMaxY(); y += STEP) {
            for (double x = frame.getMinX() + format.width() / 2; x < frame.getMaxX(); x += STEP) {
                Rectangle2D room = room(format, x, y);
                double margin = margin(room, inside);
                if (margin > (best == null ? -1 : best.margin()) && taken.isFree(room)) {
                    best = new Place(format, x, y, margin);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Rectangle2D room(Format format, double x, double y) {
        return new Rectangle2D.Double(
                x - format.width() / 2 - AROUND,
                y - format.height() / 2 - AROUND,
                format.width() + 2 * AROUND,
                format.height() + 2 * AROUND);
    }

    /** The widest margin round a place that is inside the area; -1 if the place is not. */
    private static double margin(Rectangle2D room, InsideRaster inside) {
        double margin = -1;
        for (double wider : MARGINS) {
            if (!inside.holds(
                    room.getMinX() - wider,
                    room.getMinY() - wider,
                    room.getMaxX() + wider,
                    room.getMaxY() + wider)) {
                break;
            }
            margin = wider;
        }
        return margin;
    }
}
