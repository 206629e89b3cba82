package org.plazaatlas.desktop.ownlayers;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.LayerFeatures;

import java.nio.file.Path;
import java.util.List;

/** What the lists and tables of own layers ask of the window: files to read and to write. */
public interface LayerFiles {

    /** Asks for files of the user's own; none if the user cancelled. */
    List<Path> chooseLayerFiles();

    /** Asks where to save features of a layer, in which form, and saves them. */
    void saveFeatures(LayerFeatures features);

    /** Asks where to save a table, and saves it. */
    void saveTable(DataTable table);
}
