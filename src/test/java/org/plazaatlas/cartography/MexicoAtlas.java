package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.store.AtlasReader;
import org.plazaatlas.territory.History;

import java.nio.file.Path;

/** The bundled atlas, read once for all tests of pictures. */
public final class MexicoAtlas {

    private static final History HISTORY = History.of(read());

    private MexicoAtlas() {}

    public static Atlas atlas() {
        return HISTORY.atlas();
    }

    public static History history() {
        return HISTORY;
    }

    private static Atlas read() {
        try {
            return AtlasReader.read(Path.of("maps/mexico"));
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }
}
