package org.plazaatlas.cartography;

/** A rectangle on the map, in map metres, with a positive width and height. */
public record Extent(double minX, double minY, double maxX, double maxY) {

    public Extent {
        if (!(minX < maxX && minY < maxY)) {
            throw new IllegalArgumentException(
                    "extent " + minX + "," + minY + "," + maxX + "," + maxY + " has no area");
        }
    }

    public double widthMetres() {
        return maxX - minX;
    }

    public double heightMetres() {
        return maxY - minY;
    }
}
