package org.plazaatlas.layer.feature;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The layers of one opened file. Not safe for use by several threads. */
public interface LayerSource extends Closeable {

    LayerFormat format();

    /** The layers, in the order of the file. */
    List<LayerSchema> layers();

    /**
     * Opens a layer from its start. What is odd in it is noted as problems.
     *
     * @throws IOException if it cannot be read
     */
    FeatureCursor open(LayerSchema layer) throws IOException;

    @Override
    default void close() throws IOException {}
}
