package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.State;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Archives the mosaic of a large atlas as bytes, so that it is overlaid once and not at every
 * start. The caller decides where the bytes are kept, and must ensure that they are sound, of this
 * version, and belong to the files of this atlas as they are.
 */
public final class MosaicArchive {

    /** To be raised with every change to how mosaics are made or written. */
    public static final int VERSION = 2;

    /**
     * In corners. Overlaying fewer takes hardly longer than reading a mosaic; for the bundled
     * atlas, which has twice as many, it takes six times as long.
     */
    private static final int WORTH_KEEPING = 10_000;

    private MosaicArchive() {}

    /**
     * The mosaic of an atlas: read from the kept bytes or, if there are none or they are no mosaic,
     * overlaid and then kept. The mosaic of a small atlas is always overlaid and never kept.
     *
     * @param kept the bytes kept before, if any
     * @param keep keeps the bytes of a new mosaic
     * @throws IllegalArgumentException naming the claim whose area the atlas cannot place
     */
    public static Mosaic mosaic(
            Atlas atlas, Supplier<Optional<byte[]>> kept, Consumer<byte[]> keep) {
        return corners(atlas) < WORTH_KEEPING
                ? Mosaic.of(atlas)
                : keptOrOverlaid(atlas, kept, keep);
    }

    private static long corners(Atlas atlas) {
        Stream<Geometry> outlines =
                Stream.concat(
                        atlas.contents().states().stream().map(State::outline),
                        atlas.contents().municipalities().stream()
                                .map(MunicipalityOutline::outline));
        return outlines.mapToLong(Geometry::getNumPoints).sum();
    }

    static Mosaic keptOrOverlaid(
            Atlas atlas, Supplier<Optional<byte[]>> kept, Consumer<byte[]> keep) {
        Optional<Mosaic> mosaic = kept.get().flatMap(bytes -> read(bytes, atlas));
        if (mosaic.isPresent()) {
            return mosaic.get();
        }
        Mosaic overlaid = Mosaic.of(atlas);
        keep.accept(write(overlaid, atlas));
        return overlaid;
    }

    /** The bytes of a mosaic. */
    static byte[] write(Mosaic mosaic, Atlas atlas) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new MosaicWriter(out).write(mosaic, areas(atlas));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** The mosaic read from some bytes; empty if they end too early. */
    static Optional<Mosaic> read(byte[] bytes, Atlas atlas) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(new MosaicReader(in).read(atlas, areas(atlas)));
        } catch (IOException e) {
            return Optional.empty(); // unreadable bytes count as none
        }
    }

    /** The areas told of that are not made of states, in the order of the claims and disputes. */
    private static List<Area> areas(Atlas atlas) {
        return ToldArea.of(atlas).stream()
                .map(ToldArea::area)
                .filter(area -> !(area instanceof Area.States))
                .distinct()
                .toList();
    }
}
