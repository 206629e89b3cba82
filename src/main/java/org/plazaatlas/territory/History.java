package org.plazaatlas.territory;

import org.plazaatlas.model.Atlas;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * The snapshots of an atlas over time: each is computed once, when first asked for, and kept. Safe
 * for use by several threads.
 */
public final class History {

    /**
     * The history of an atlas with the usual limits: claims without an end carry forward 36 months.
     */
    public static History of(Atlas atlas) {
        throw new UnsupportedOperationException("signature only");
    }

    public Atlas atlas() {
        throw new UnsupportedOperationException("signature only");
    }

    public Mosaic mosaic() {
        throw new UnsupportedOperationException("signature only");
    }

    /**
     * The days on which a label may change, ascending: starts, ends and limits of claims and
     * relations.
     */
    public NavigableSet<LocalDate> changeDates() {
        throw new UnsupportedOperationException("signature only");
    }

    /** What holds on a day. */
    public Snapshot at(LocalDate date) {
        throw new UnsupportedOperationException("signature only");
    }
}
