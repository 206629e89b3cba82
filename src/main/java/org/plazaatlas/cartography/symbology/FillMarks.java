package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for vector pictures: a ground, stripes over it, and marks that repeat. They stand where
 * {@link FillPaint} has them in pixels. The painter clips them to the area.
 *
 * <p>Stripes are shapes from end to end of the area, because readers of PDF and SVG show the seams
 * of stripes that are cut into tiles.
 *
 * @param ground the colour below all marks
 */
public record FillMarks(
        Color ground, List<FillTexture.Mark> stripes, Optional<FillTexture> texture) {

    public FillMarks {
        stripes = List.copyOf(stripes);
    }

    /**
     * The pattern over an area, which should not reach far beyond the picture.
     *
     * @param frame of the area
     * @param anchor where the pattern starts
     * @param side of its square tile; all in user space
     */
    public static FillMarks of(Fill fill, Rectangle2D frame, Point2D anchor, double side) {
        FillTexture texture = new FillTexture(fill, anchor, side);
        return switch (fill) {
            case Fill.Textured textured ->
                    new FillMarks(textured.ground(), List.of(), Optional.of(texture));
            case Fill.Spots spots -> new FillMarks(spots.ground(), List.of(), Optional.of(texture));
            case Fill.Stripes stripes ->
                    new FillMarks(
                            stripes.stripes().getFirst().fill().ground(),
                            stripes(stripes, frame, anchor, side),
                            Optional.of(texture).filter(_ -> stripes.areTextured()));
        };
    }

    /** The first stripe is the ground. */
    private static List<FillTexture.Mark> stripes(
            Fill.Stripes fill, Rectangle2D frame, Point2D anchor, double side) {
        return StripeBand.of(fill, side).stream()
                .skip(1)
                .map(band -> new FillTexture.Mark(band.fill().ground(), band.over(frame, anchor)))
                .toList();
    }
}
