package org.plazaatlas.desktop.detail;

import org.plazaatlas.dossier.Dossier.Address;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.Strip;

/** Makes the view of each kind of entry. */
final class EntryViews {

    private EntryViews() {}

    /**
     * A view of an entry.
     *
     * @param factsBeside whether the name of a short fact stands beside it, not above
     */
    static EntryView of(Entry entry, boolean factsBeside, DossierRendering rendering) {
        EntryView view =
                switch (entry) {
                    case Paragraph _ -> new ParagraphRow();
                    case Fact fact -> new FactRow(factsBeside && FactRow.isShort(fact));
                    case Link _ -> new LinkRow();
                    case Address _ -> new AddressRow();
                    case Strip strip -> new StripView(strip, rendering);
                    case Chart chart -> new ChartView(chart, rendering);
                    case SourceTable _ -> new ComparisonView();
                };
        view.show(entry, rendering);
        return view;
    }
}
