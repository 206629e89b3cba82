package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.LayerFormat;

import java.io.Closeable;
import java.util.List;

/**
 * A file of tables.
 *
 * @param file is closed with its layers
 */
public record TableFile(LayerFormat format, List<TablePage> pages, Closeable file) {

    public TableFile {
        pages = List.copyOf(pages);
    }
}
