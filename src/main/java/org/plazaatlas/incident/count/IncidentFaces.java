package org.plazaatlas.incident.count;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.territory.mosaic.Mosaic;

/** In which face of the mosaic each incident of a table lies. */
public final class IncidentFaces {

    /** Stands for sea, abroad, and a place that is not known well enough. */
    public static final int NONE = -1;

    private final int[] faces;

    private IncidentFaces(int[] faces) {
        this.faces = faces;
    }

    /** Finds the faces of all rows; of a large table that takes seconds. */
    public static IncidentFaces of(IncidentTable table, Mosaic mosaic) {
        int[] faces = new int[table.size()];
        for (int row = 0; row < faces.length; row++) {
            faces[row] =
                    table.isPlaced(row)
                            ? mosaic.faceAt(table.x(row), table.y(row)).orElse(NONE)
                            : NONE;
        }
        return new IncidentFaces(faces);
    }

    public int of(int row) {
        return faces[row];
    }
}
