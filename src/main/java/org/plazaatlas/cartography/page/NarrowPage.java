package org.plazaatlas.cartography.page;

/** Tells which pages have no room for two things side by side, such as a newspaper column. */
final class NarrowPage {

    private static final double NARROW = 420;

    private NarrowPage() {}

    /**
     * @param innerWidth of the page within its margins, in logical pixels
     */
    static boolean isOf(double innerWidth) {
        return innerWidth < NARROW;
    }
}
