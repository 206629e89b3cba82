package org.plazaatlas.layer.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Goes once through the rows of a table. */
public interface CellRows extends Closeable {

    /**
     * The next row; empty after the last.
     *
     * @throws IOException if the file can be read no further
     */
    Optional<CellRow> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
