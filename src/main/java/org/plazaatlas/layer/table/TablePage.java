package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.TextEncoding;

import java.io.IOException;
import java.util.Optional;

/**
 * A table of a file: the only one, or a sheet.
 *
 * @param encoding of its texts, where the format leaves it open
 */
public record TablePage(String name, Optional<TextEncoding> encoding, Opening opening) {

    /** Opens the rows of a table from their start. */
    public interface Opening {
        CellRows open() throws IOException;
    }
}
