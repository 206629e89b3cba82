package org.plazaatlas;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;

import java.nio.file.Path;

/** The bundled atlas and its history, read and computed once for all tests. */
public final class MexicoAtlas {

    public static final Path FOLDER = Path.of("maps/mexico");

    private MexicoAtlas() {}

    public static Atlas atlas() {
        return Read.ATLAS;
    }

    public static History history() {
        return Computed.HISTORY;
    }

    /** Read when it is first asked for. */
    private static final class Read {

        private static final Atlas ATLAS = read();

        private static Atlas read() {
            try {
                return AtlasReader.read(FOLDER);
            } catch (AtlasException e) {
                throw new IllegalStateException("the bundled atlas can't be read", e);
            }
        }
    }

    /** Computed when it is first asked for. */
    private static final class Computed {

        private static final History HISTORY = History.of(atlas());
    }
}
