package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the analyst says about an atlas, and whether it counts.
 *
 * @param municipalities the folder with outlines of the analyst's own
 */
public record OwnStatement(OwnRecords records, OwnUse use, Optional<Path> municipalities) {

    /** Whether the atlas is shown as its keeper left it. */
    public boolean leavesAtlas() {
        return municipalities.isEmpty()
                && (use == OwnUse.WITHOUT || use == OwnUse.WITH && records.isEmpty());
    }
}
