package org.plazaatlas.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.maker.TinyFolder;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Execution(ExecutionMode.CONCURRENT)
class LargeTablesTest {

    @TempDir private Path tables;
    @TempDir private Path atlas;

    private TinyFolder folder;

    @BeforeEach
    void writeFolder() throws Exception {
        folder = TinyFolder.write(tables, atlas);
    }

    @Test
    void incidentIsReadWithAllItSays() {
        assertThat(LargeTables.of(atlas).incidents().get().getFirst())
                .isEqualTo(
                        new Incident(
                                "i1",
                                Incident.Kind.BETWEEN_GROUPS,
                                new DateRange(LocalDate.of(2011, 5, 28), LocalDate.of(2011, 5, 30)),
                                Incident.DatePrecision.FEW_DAYS,
                                new LonLat(-102.5, 21.5),
                                Incident.PlacePrecision.EXACT,
                                "San José town",
                                "San José",
                                Optional.of("01"),
                                new Incident.Side("Reds", List.of("red")),
                                new Incident.Side("Blues, others", List.of("blue")),
                                3,
                                2,
                                4,
                                "s1"));
    }

    @Test
    void municipalitiesAndPresencesAreRead() {
        LaterRecords later = LargeTables.of(atlas);

        assertThat(later.gazetteer().get().withCode("02001"))
                .contains(
                        new Municipality(
                                "02001", "San Juan", "02", 500, new LonLat(-101.5, 21.5), "s1"));
        assertThat(later.presences().get())
                .containsExactly(new MunicipalityPresence("01001", "red", 2006, 2009, "s1"));
    }

    @Test
    void atlasIsReadThoughALargeTableIsMalformedUntilItIsAskedFor() throws Exception {
        folder.replace("incidents.csv", "2011-05-30,2011-05-30", "yesterday,2011-05-30");

        LaterRecords later = AtlasReader.read(atlas).contents().later();

        assertThat(later.gazetteer().get().all()).hasSize(2);
        assertThatThrownBy(() -> later.incidents().get())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("incidents.csv: #3: column date_from is 'yesterday'");
    }

    @Test
    void tableIsReadWhenAskedForAndNotBefore() throws Exception {
        LaterRecords later = AtlasReader.read(atlas).contents().later();
        folder.replace("incidents.csv", "i1,", "i0,");

        assertThat(later.incidents().get().getFirst().id()).isEqualTo("i0");
        folder.replace("incidents.csv", "i0,", "i9,");
        assertThat(later.incidents().get().getFirst().id()).isEqualTo("i0");
    }

    @Test
    void folderWithoutLargeTablesHasNone() throws Exception {
        for (LargeTable<?> table : LargeTable.ALL) {
            folder.delete(table.file());
        }
        folder.delete("incident_counts.json");

        LaterRecords later = AtlasReader.read(atlas).contents().later();

        assertThat(later.incidents().get()).isEmpty();
        assertThat(later.gazetteer().get().all()).isEmpty();
        assertThat(later.presences().get()).isEmpty();
        assertThat(later.digest().get()).isEmpty();
    }

    @Test
    void digestChangesWithAnyLetterOfATable() throws Exception {
        String before = LargeTables.of(atlas).digest().get();
        folder.replace("municipality_presence.csv", "2006,2009", "2006,2008");

        assertThat(LargeTables.of(atlas).digest().get()).isNotEqualTo(before);
    }
}
