package org.plazaatlas.incident.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.table.IncidentTables;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An incident of one's own is found again, alone and among those of the atlas, and told. */
class OwnIncidentKeyTest {

    private static final Atlas ATLAS =
            IncidentDraft.atlasWith(IncidentDraft.incident("bundled", "2010-01-01"));

    @TempDir private Path folder;

    private IncidentTable table() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("own.csv"),
                        """
                        date,lon,lat,fatalities,side_a,side_b,event_type
                        2020-03-01,0.5,0.5,2,Norte,Sur,Battles
                        2020-05-02,0.5,0.5,1,Norte,Vecinos,Riots
                        """);
        OwnIncidentReader reader = new OwnIncidentReader(ATLAS);
        return reader.read(file, MappingGuess.of(reader.head(file).names()), ReadingProgress.NONE)
                .table();
    }

    @Test
    void itIsWrittenAndReadAgain() throws IOException {
        OwnIncidentKey key = OwnIncidentKey.of(table(), 1).orElseThrow();

        assertThat(key).isEqualTo(new OwnIncidentKey("own.csv", 1, "3"));
        assertThat(OwnIncidentKey.parse(key.written())).contains(key);
        OwnIncidentKey odd = new OwnIncidentKey("own: a#b.csv", 7, "own:1");
        assertThat(OwnIncidentKey.parse(odd.written())).contains(odd);
        assertThat(OwnIncidentKey.parse("bundled")).isEmpty();
        assertThat(OwnIncidentKey.parse("own:x:y")).isEmpty();
        assertThat(OwnIncidentKey.parse("own:x:y\tz")).isEmpty();
    }

    @Test
    void itStandsElsewhereBesideIncidentsOfTheAtlas() throws IOException {
        IncidentTable bundled = IncidentTableBuilder.of(ATLAS);
        IncidentTable both = IncidentTables.merged(bundled, table());
        OwnIncidentKey key = OwnIncidentKey.of(table(), 1).orElseThrow();

        assertThat(OwnIncidentKey.of(bundled, 0)).isEmpty();
        assertThat(key.rowIn(table())).hasValue(1);
        assertThat(key.rowIn(both)).hasValue(2);
        assertThat(key.rowIn(bundled)).isEmpty();
    }

    @Test
    void whatTheTableTellsIsItsDossier() throws IOException {
        OwnIncidentKey key = OwnIncidentKey.of(table(), 0).orElseThrow();
        Dossier dossier =
                new Dossiers(History.of(ATLAS))
                        .ofOwn(key, table(), LocalDate.of(2020, 4, 1), Account.DEFAULT, Language.EN)
                        .orElseThrow();

        assertThat(dossier.title()).isEqualTo("own.csv, 2");
        assertThat(dossier.subtitle()).contains("Battles", "2 deaths");
        assertThat(dossier.sections()).extracting(Dossier.Section::heading).contains("Sides");
        assertThat(dossier.sections().toString())
                .contains("1 Mar 2020")
                .contains(Subject.organization("norte").toString())
                .contains(Subject.state("01").toString())
                .contains("2 May 2020");
    }
}
