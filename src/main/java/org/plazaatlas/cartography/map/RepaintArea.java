package org.plazaatlas.cartography.map;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.SelectedExtent;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where two layouts of the same viewport differ, in tiles of whole device pixels: faces with
 * another style, edges with another turf boundary, and marks or names that appeared or disappeared.
 */
final class RepaintArea {

    private static final int TILE = 32;
    private static final double RIM_PIXELS = 5;

    private final List<Face> faces;

    RepaintArea(Mosaic mosaic) {
        faces = mosaic.faces();
    }

    /**
     * Rectangles in device pixels that do not overlap.
     *
     * @param share how much of the picture they cover, from 0 to 1
     */
    record Clip(double share, Shape shape) {

        boolean isEmpty() {
            return share == 0;
        }
    }

    /** The area where two layouts of equal viewport and size differ. */
    Clip between(MapLayout before, MapLayout after) {
        PictureSize size = after.content().size();
        Tiles tiles = new Tiles(size);
        addFaces(before.content(), after.content(), tiles);
        addOwn(before.content(), after.content(), tiles);
        addTurf(before.content(), after.content(), tiles);
        addItems(before.content().items(), after.content().items(), tiles);
        addSelection(before.content(), after.content(), tiles);
        return tiles.clip();
    }

    private void addFaces(MapLayout.Content before, MapLayout.Content after, Tiles tiles) {
        PixelGrid grid = PixelGrid.of(after.viewport());
        for (Face face : faces) {
            ZoneStyle was = before.zones().styleOf(face.index());
            ZoneStyle is = after.zones().styleOf(face.index());
            if (!Objects.equals(was, is)) {
                tiles.add(pixels(face.polygon().getEnvelopeInternal(), grid));
            }
        }
    }

    private static void addOwn(MapLayout.Content before, MapLayout.Content after, Tiles tiles) {
        Stream.concat(
                        before.own().areas().stream().filter(area -> !after.own().has(area)),
                        after.own().areas().stream().filter(area -> !before.own().has(area)))
                .map(area -> area.outline().createTransformedShape(after.viewport().transform()))
                .forEach(shape -> tiles.add(Rectangles.grown(shape.getBounds2D(), RIM_PIXELS)));
    }

    private static Rectangle2D pixels(Envelope onMap, PixelGrid grid) {
        Rectangle2D exact =
                new Rectangle2D.Double(
                        grid.x(onMap.getMinX()),
                        grid.y(onMap.getMaxY()),
                        onMap.getWidth() / grid.metresPerPixel(),
                        onMap.getHeight() / grid.metresPerPixel());
        return Rectangles.grown(exact, RIM_PIXELS);
    }

    private static void addItems(List<MapItem> before, List<MapItem> after, Tiles tiles) {
        Set<MapItem> gone = new HashSet<>(before);
        Set<MapItem> come = new HashSet<>(after);
        after.stream().filter(item -> !gone.contains(item)).forEach(i -> tiles.add(i.bounds()));
        before.stream().filter(item -> !come.contains(item)).forEach(i -> tiles.add(i.bounds()));
    }

    /**
     * Adds the edges that became turf boundaries, no longer are, or changed between hostile and
     * not.
     */
    private static void addTurf(MapLayout.Content before, MapLayout.Content after, Tiles tiles) {
        PixelGrid grid = PixelGrid.of(after.viewport());
        Set<Integer> edges = new HashSet<>(before.turf().boundaryOfEdge().keySet());
        edges.addAll(after.turf().boundaryOfEdge().keySet());
        for (int edge : edges) {
            if (!before.turf().isHostile(edge).equals(after.turf().isHostile(edge))) {
                addSegments(after.base().linework().ordinates(edge), grid, tiles);
            }
        }
    }

    private static void addSegments(double[] line, PixelGrid grid, Tiles tiles) {
        for (int i = 2; i < line.length; i += 2) {
            tiles.add(pixels(new Envelope(line[i - 2], line[i], line[i - 1], line[i + 1]), grid));
        }
    }

    private static void addSelection(
            MapLayout.Content before, MapLayout.Content after, Tiles tiles) {
        if (!SelectedExtent.lookAlike(before.selected(), after.selected())) {
            addSelection(before.selected(), after.viewport(), tiles);
            addSelection(after.selected(), after.viewport(), tiles);
        }
    }

    private static void addSelection(
            Optional<SelectedExtent> selected, Viewport viewport, Tiles tiles) {
        selected.stream()
                .flatMap(drawn -> Stream.of(drawn.outline(), drawn.boundary()))
                .filter(path -> path.getCurrentPoint() != null)
                .map(path -> path.createTransformedShape(viewport.transform()).getBounds2D())
                .forEach(bounds -> tiles.add(Rectangles.grown(bounds, RIM_PIXELS)));
    }

    /** A raster that marks the tiles to repaint. */
    private static final class Tiles {

        private final PictureSize size;
        private final int columns;
        private final int rows;
        private final BitSet marked = new BitSet();

        Tiles(PictureSize size) {
            this.size = size;
            columns = (size.deviceWidth() + TILE - 1) / TILE;
            rows = (size.deviceHeight() + TILE - 1) / TILE;
        }

        /** Marks all tiles that a rectangle of logical pixels touches. */
        void add(Rectangle2D area) {
            int left = tile(Math.floor(area.getMinX() * size.scale()), columns);
            int right = tile(Math.ceil(area.getMaxX() * size.scale()), columns);
            int top = tile(Math.floor(area.getMinY() * size.scale()), rows);
            int bottom = tile(Math.ceil(area.getMaxY() * size.scale()), rows);
            boolean outside =
                    area.getMaxX() < 0
                            || area.getMaxY() < 0
                            || area.getMinX() > size.width()
                            || area.getMinY() > size.height();
            for (int row = top; row <= bottom && !outside; row++) {
                marked.set(row * columns + left, row * columns + right + 1);
            }
        }

        private static int tile(double devicePixel, int count) {
            return Math.clamp((int) (devicePixel / TILE), 0, count - 1);
        }

        /** One rectangle for each run of marked tiles in a row. */
        Clip clip() {
            Path2D shape = new Path2D.Double();
            for (int row = 0; row < rows; row++) {
                int end = (row + 1) * columns;
                int start = marked.nextSetBit(row * columns);
                while (start >= 0 && start < end) {
                    int stop = Math.min(marked.nextClearBit(start), end);
                    shape.append(
                            new Rectangle2D.Double(
                                    (start - row * columns) * TILE,
                                    row * TILE,
                                    (stop - start) * TILE,
                                    TILE),
                            false);
                    start = marked.nextSetBit(stop);
                }
            }
            return new Clip(marked.cardinality() / (double) (rows * columns), shape);
        }
    }
}
