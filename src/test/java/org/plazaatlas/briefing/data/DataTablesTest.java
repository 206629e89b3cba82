package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.dossier.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;

import java.time.LocalDate;
import java.util.List;

class DataTablesTest {

    private final Atlas atlas = TinyAtlas.atlas();
    private final History history = History.of(atlas);
    private final DataTables tables = new DataTables(history, new Dossiers(history));
    private final View view =
            View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);

    private DataTable table(String id, View of) {
        return tables.of(of).stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aZoneHasARowForEachLevelWithWhatItRestsOn() {
        DataTable zones = table("zones", view);
        int row = zones.values("organization_id").indexOf("norte");
        assertThat(zones.rows().get(row).subject()).contains(Subject.organization("norte"));
        assertThat(zones.values("level").get(row)).isEqualTo(new Word("dominant", "dominant"));
        assertThat(zones.values("organization").get(row)).isEqualTo("Northern Cartel");
        assertThat(zones.values("claim_ids").get(row)).isEqualTo(List.of("c01", "c05", "c06"));
        assertThat(zones.values("state_codes").get(row)).isEqualTo(List.of("01", "04"));
    }
}
