package org.plazaatlas.layer.feature;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Goes once through the features of a layer, one in memory at a time. */
public interface FeatureCursor extends Closeable {

    /**
     * The next feature; empty after the last. Features that cannot be read are noted as problems
     * and left out.
     *
     * @throws IOException if the file can be read no further
     */
    Optional<LayerFeature> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
