package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.workspace.own.OwnRecords;
import org.plazaatlas.workspace.own.OwnUse;

/** What the analyst says about an atlas, and whether it counts. */
public record OwnStatement(OwnRecords records, OwnUse use) {

    /** Whether the atlas is shown as its keeper left it. */
    public boolean leavesAtlas() {
        return use == OwnUse.WITHOUT || use == OwnUse.WITH && records.isEmpty();
    }
}
