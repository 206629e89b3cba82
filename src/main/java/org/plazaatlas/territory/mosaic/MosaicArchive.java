package org.plazaatlas.territory.mosaic;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;

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
import java.util.zip.CRC32;

/**
 * Keeps the mosaic of a large atlas as bytes, so that it is overlaid once and not at every start.
 * Where they are kept is for others to say, and so is that they are of this very atlas: of the same
 * files.
 */
public final class MosaicArchive {

    /** To be raised with every change to what mosaics are, or to how they are written. */
    static final int VERSION = 1;

    private static final int MAGIC = 0x504c5a4d;
    private static final int HEADER_BYTES = Integer.BYTES + Integer.BYTES + Long.BYTES;

    /**
     * Overlaying fewer corners than these takes a fraction of a second, hardly more than to read
     * them.
     */
    private static final int WORTH_KEEPING = 100_000;

    private MosaicArchive() {}

    /**
     * The mosaic of an atlas: of the bytes kept, or, where there are none or they are damaged or of
     * another version of the program, overlaid, and then kept. A small atlas is always overlaid.
     */
    public static Mosaic mosaic(
            Atlas atlas, Supplier<Optional<byte[]>> kept, Consumer<byte[]> keep) {
        return corners(atlas) < WORTH_KEEPING
                ? Mosaic.of(atlas)
                : keptOrOverlaid(atlas, kept, keep);
    }

    private static long corners(Atlas atlas) {
        return atlas.contents().municipalities().stream()
                .mapToLong(municipality -> municipality.outline().getNumPoints())
                .sum();
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

    /** The bytes of a mosaic of an atlas: a header with a checksum, and what follows it. */
    static byte[] write(Mosaic mosaic, Atlas atlas) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new MosaicWriter(new DataOutputStream(body)).write(mosaic, areas(atlas));
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(checksum(body.toByteArray(), 0));
            out.write(body.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** The mosaic of some bytes; empty if they are damaged or of another version. */
    static Optional<Mosaic> read(byte[] bytes, Atlas atlas) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean sound =
                    in.readInt() == MAGIC
                            && in.readInt() == VERSION
                            && in.readLong() == checksum(bytes, HEADER_BYTES);
            return sound
                    ? Optional.of(new MosaicReader(in).read(atlas, areas(atlas)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // as good as none: it is made anew
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, Math.max(0, bytes.length - from));
        return checksum.getValue();
    }

    /** The claimed areas that are not made of states, in the claims' order. */
    private static List<Area> areas(Atlas atlas) {
        return atlas.contents().claims().stream()
                .map(Claim::area)
                .filter(area -> !(area instanceof Area.States))
                .distinct()
                .toList();
    }
}
