package org.plazaatlas.incident.count;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * In which face of the mosaic each incident of a table lies. A face is found when it is first asked
 * for, since few pictures and tables ask for all of a large table. Safe for use by several threads.
 */
public final class IncidentFaces {

    /** Stands for sea, abroad, and a place that is not known well enough. */
    public static final int NONE = -1;

    /** Nobody has asked for it yet. */
    private static final int UNASKED = -2;

    private final IncidentTable table;
    private final Mosaic mosaic;

    /** Of two threads that find the same face at once, both find the same. */
    private final AtomicIntegerArray faces;

    private IncidentFaces(IncidentTable table, Mosaic mosaic) {
        this.table = table;
        this.mosaic = mosaic;
        int[] unasked = new int[table.size()];
        Arrays.fill(unasked, UNASKED);
        faces = new AtomicIntegerArray(unasked);
    }

    /** The faces of all rows. */
    public static IncidentFaces of(IncidentTable table, Mosaic mosaic) {
        return new IncidentFaces(table, mosaic);
    }

    public int of(int row) {
        int known = faces.get(row);
        if (known == UNASKED) {
            known = find(row);
            faces.set(row, known);
        }
        return known;
    }

    private int find(int row) {
        return table.isPlaced(row) ? mosaic.faceAt(table.x(row), table.y(row)).orElse(NONE) : NONE;
    }
}
