package org.plazaatlas.incident.own;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a table of incidents, in whatever format. */
interface IncidentSource extends Closeable {

    /** Takes the rows of a part, one after another. */
    interface RowTaker {

        /**
         * Takes a row; its cells are valid until the next one.
         *
         * @throws IOException if the reading is to stop
         */
        void take(RowCells row) throws IOException;
    }

    /** A part of the rows, to be read by one thread. */
    interface Part {

        /** How many lines of the file stand before those that its rows are counted from. */
        int linesBefore();

        /**
         * Reads all rows of the part.
         *
         * @throws IOException if they cannot be read, or the taker stops the reading
         */
        void read(CellLayout layout, RowTaker taker) throws IOException;
    }

    IncidentFileHead head();

    /**
     * All rows, in parts that may be read at the same time.
     *
     * @throws IOException if the file cannot be read
     */
    List<Part> parts() throws IOException;

    /** The share of the file that was read, from 0 to 1. */
    double shareRead();

    @Override
    default void close() throws IOException {}
}
