package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Coded;

/** On which side of a place its words stand. */
public enum LabelSide implements Coded {
    NORTH("north", 0, -1),
    NORTH_EAST("north_east", 1, -1),
    EAST("east", 1, 0),
    SOUTH_EAST("south_east", 1, 1),
    SOUTH("south", 0, 1),
    SOUTH_WEST("south_west", -1, 1),
    WEST("west", -1, 0),
    NORTH_WEST("north_west", -1, -1);

    private final String code;
    private final int right;
    private final int down;

    LabelSide(String code, int right, int down) {
        this.code = code;
        this.right = right;
        this.down = down;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Another side.
     *
     * @param eighths of a turn clockwise; less than 0 for the other way
     */
    public LabelSide turned(int eighths) {
        return values()[Math.floorMod(ordinal() + eighths, values().length)];
    }

    /** The side that lies most nearly in a direction, given in pixels to the right and down. */
    public static LabelSide towards(double right, double down) {
        int eighths = (int) Math.round(Math.atan2(down, right) * 4 / Math.PI);
        return EAST.turned(eighths);
    }

    /** -1 to the left of the place, 0 above or below it, 1 to its right. */
    public int right() {
        return right;
    }

    /** -1 above the place, 0 beside it, 1 below it. */
    public int down() {
        return down;
    }
}
