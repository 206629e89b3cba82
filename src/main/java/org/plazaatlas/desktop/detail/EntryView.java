package org.plazaatlas.desktop.detail;

import javafx.scene.Node;

import org.plazaatlas.dossier.Dossier.Entry;

/**
 * The view of one entry of a dossier. It can show one entry after another, because new nodes cost
 * more than new texts: most nodes stay while the date is dragged.
 */
interface EntryView {

    Node node();

    /**
     * Shows another entry.
     *
     * @return false, with nothing changed, if this view cannot show such an entry
     */
    boolean show(Entry entry, DossierRendering rendering);
}
