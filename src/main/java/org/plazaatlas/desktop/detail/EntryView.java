package org.plazaatlas.desktop.detail;

import javafx.scene.Node;

import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Comparison;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Strip;

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
    boolean show(Entry entry, Rendering rendering);

    /** A view of an entry; {@code factsBeside} puts the names of short facts beside them. */
    static EntryView of(Entry entry, boolean factsBeside, Rendering rendering) {
        EntryView view =
                switch (entry) {
                    case Paragraph _ -> new ParagraphRow();
                    case Fact fact -> new FactRow(factsBeside && FactRow.isShort(fact));
                    case Link _ -> new LinkRow();
                    case Address _ -> new AddressRow();
                    case Strip strip -> new StripView(strip, rendering);
                    case Chart chart -> new ChartView(chart, rendering);
                    case Comparison _ -> new ComparisonView();
                };
        view.show(entry, rendering);
        return view;
    }
}
