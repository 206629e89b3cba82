package org.plazaatlas.desktop.detail;

import javafx.scene.Node;

import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Strip;

/** One entry of a dossier, drawn. */
interface EntryView {

    Node node();

    /** Shows what is around an unchanged entry: the date, and the numbers of sources. */
    void refresh(Rendering rendering);

    /**
     * @param factsBeside whether short facts have their names beside them
     */
    static EntryView of(Entry entry, boolean factsBeside, Rendering rendering) {
        return switch (entry) {
            case Paragraph paragraph -> new ParagraphRow(paragraph, rendering);
            case Fact fact -> new FactRow(fact, factsBeside && FactRow.isShort(fact), rendering);
            case Link link -> new LinkRow(link, rendering);
            case Address address -> new AddressRow(address, rendering);
            case Strip strip -> new StripView(strip, rendering);
            case Chart chart -> new ChartView(chart, rendering);
        };
    }
}
