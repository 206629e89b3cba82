package org.plazaatlas.desktop.state;

/**
 * Which ends of a range of time stay where they are while the other end, or all of it, moves. They
 * belong to the hand that moves time, not to the picture, so they are no part of a view.
 *
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
