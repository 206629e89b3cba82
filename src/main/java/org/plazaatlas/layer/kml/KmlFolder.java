package org.plazaatlas.layer.kml;

import org.plazaatlas.layer.feature.FieldTally;

/** A document or folder, as far as it was read. */
final class KmlFolder {

    private final int depth;
    private final KmlFolder parent;
    private final FieldTally fields = new FieldTally();
    private String name = "";
    private int placemarks;
    private boolean divided;

    /**
     * @param depth of its element
     * @param parent null for the file itself
     */
    KmlFolder(int depth, KmlFolder parent) {
        this.depth = depth;
        this.parent = parent;
        if (parent != null) {
            parent.divided = true;
        }
    }

    int depth() {
        return depth;
    }

    KmlFolder parent() {
        return parent;
    }

    String name() {
        return name;
    }

    void name(String read) {
        name = read;
    }

    FieldTally fields() {
        return fields;
    }

    void countPlacemark() {
        placemarks++;
    }

    /**
     * Whether it is a layer: not if it only holds the folders of the file together, nor the file
     * itself if nothing lies in it directly.
     */
    boolean isLayer() {
        boolean outermost = parent == null || parent.parent == null;
        return placemarks > 0 || !(outermost && divided) && parent != null;
    }
}
