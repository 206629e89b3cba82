package org.plazaatlas.layer.geopackage;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

import java.util.Arrays;

/** Decodes the binary geometry of a GeoPackage (OGC 12-128r19, 2.1.3). */
final class GeoPackageGeometry {

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int HEADER = 8;
    private static final int EMPTY = 0x10;

    private GeoPackageGeometry() {}

    /**
     * The geometry of a blob; null for an empty one of which nothing else is told.
     *
     * @throws ParseException if it is none
     */
    static Geometry decode(byte[] blob) throws ParseException {
        if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw new ParseException("no header of a GeoPackage");
        }
        int flags = blob[3] & 0xFF;
        int envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPE_BYTES.length) {
            throw new ParseException("envelope of kind " + envelope);
        }
        int from = HEADER + ENVELOPE_BYTES[envelope];
        if (from >= blob.length) {
            if ((flags & EMPTY) != 0) {
                return null;
            }
            throw new ParseException("cut short");
        }
        return read(Arrays.copyOfRange(blob, from, blob.length));
    }

    /** JTS refuses some damaged bytes with exceptions of other kinds. */
    private static Geometry read(byte[] wellKnownBinary) throws ParseException {
        try {
            return new WKBReader().read(wellKnownBinary);
        } catch (RuntimeException | OutOfMemoryError e) {
            throw new ParseException(String.valueOf(e.getMessage()));
        }
    }
}
