package org.plazaatlas.briefing.series;

/** A progress listener that cancels the task after some pieces. */
final class CancelledAfter implements WorkProgress {

    private final int pieces;
    private int heard;

    CancelledAfter(int pieces) {
        this.pieces = pieces;
    }

    @Override
    public void at(int done, int total, String name) {
        heard++;
    }

    @Override
    public boolean isCancelled() {
        return heard >= pieces;
    }
}
