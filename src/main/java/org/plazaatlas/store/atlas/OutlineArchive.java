package org.plazaatlas.store.atlas;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Archives the projected outlines of an atlas as bytes, so that shapefiles are read and projected
 * once and not at every start. They are only worth keeping if nothing is to be said about the
 * files.
 */
final class OutlineArchive {

    /** To be raised with every change to how outlines are read or written. */
    static final int VERSION = 1;

    /** More are never written: a larger number is damage. */
    private static final int MOST_BYTES = 1 << 28;

    private OutlineArchive() {}

    /** The bytes of the outlines of some layers. */
    static byte[] write(List<List<Outline>> layers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(layers.size());
            for (List<Outline> layer : layers) {
                out.writeInt(layer.size());
                for (Outline outline : layer) {
                    write(outline, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Outline outline, DataOutputStream out) throws IOException {
        out.writeInt(outline.texts().size());
        for (Map.Entry<String, String> text : outline.texts().entrySet()) {
            out.writeUTF(text.getKey());
            out.writeUTF(text.getValue());
        }
        byte[] shape = new WKBWriter().write(outline.shape());
        out.writeInt(shape.length);
        out.write(shape);
    }

    /** The layers that some bytes hold; empty if they hold none. */
    static Optional<List<List<Outline>>> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(layers(in));
        } catch (IOException | ParseException e) {
            return Optional.empty(); // unreadable bytes count as none
        }
    }

    private static List<List<Outline>> layers(DataInputStream in)
            throws IOException, ParseException {
        List<List<Outline>> layers = new ArrayList<>();
        for (int layer = in.readInt(); layer > 0; layer--) {
            List<Outline> outlines = new ArrayList<>();
            for (int outline = in.readInt(); outline > 0; outline--) {
                outlines.add(outline(in));
            }
            layers.add(outlines);
        }
        return layers;
    }

    private static Outline outline(DataInputStream in) throws IOException, ParseException {
        Map<String, String> texts = new HashMap<>();
        for (int text = in.readInt(); text > 0; text--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        byte[] shape = in.readNBytes(Math.min(in.readInt(), MOST_BYTES));
        Geometry read = new WKBReader().read(shape);
        return new Outline(texts, read);
    }
}
