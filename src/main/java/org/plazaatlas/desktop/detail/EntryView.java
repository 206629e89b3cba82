package org.plazaatlas.desktop.detail;

import javafx.scene.Node;

import org.plazaatlas.dossier.Dossier.Entry;

/**
 * One entry of a dossier, drawn. A view can show one entry after another, since new nodes cost more
 * than new texts: while the date is dragged most nodes stay.
 */
interface EntryView {

    Node node();

    /**
     * Shows an entry in the place of the one before.
     *
     * @return false, with nothing changed, if this view cannot show such an entry
     */
    boolean show(Entry entry, DossierRendering rendering);
}
