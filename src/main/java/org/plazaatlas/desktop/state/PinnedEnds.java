package org.plazaatlas.desktop.state;

/**
 * Which ends of a time range stay in place while the date moves. They say how time is moved, not
 * what the map shows, so they are not part of a view.
 *
 * @param start whether the first day of the range stays
 * @param end whether the date stays, which is the last day of the range
 */
public record PinnedEnds(boolean start, boolean end) {

    public static final PinnedEnds NONE = new PinnedEnds(false, false);

    public PinnedEnds withStart(boolean pinned) {
        return new PinnedEnds(pinned, end);
    }

    public PinnedEnds withEnd(boolean pinned) {
        return new PinnedEnds(start, pinned);
    }
}
