package org.plazaatlas.incident.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Copies of tables of incidents open again, and are never trusted when they are damaged. */
class IncidentCopiesTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();

    private static final String TABLE =
            "id,date,lon,lat,count,kind,side_a,side_b\n"
                    + "a,2010-01-02,0.5,0.5,3,Battles,Norte,Sur\n"
                    + "b,2010-01-01,1.5,0.5,1,Riots,,\n"
                    + "c,nothing,1.5,0.5,1,Riots,,\n";

    @TempDir private Path folder;
    private Path file;
    private IncidentMapping mapping;
    private IncidentCopies copies;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("table.csv"), TABLE);
        mapping = MappingGuess.of(new OwnIncidentReader(ATLAS).head(file).names());
        copies = new IncidentCopies(folder.resolve("copies"), ATLAS);
    }

    private OwnIncidents open() throws IOException {
        return copies.open(file, mapping, ReadingProgress.NONE);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("copies"))) {
            return files.sorted().toList();
        }
    }

    private static void assertSame(OwnIncidents one, OwnIncidents other) {
        assertThat(one.report()).isEqualTo(other.report());
        assertThat(one.faulty().size()).isEqualTo(other.faulty().size());
        IncidentTable a = one.table();
        IncidentTable b = other.table();
        assertThat(a.size()).isEqualTo(b.size());
        for (int row = 0; row < a.size(); row++) {
            assertThat(a.id(row)).isEqualTo(b.id(row));
            assertThat(a.firstDay(row)).isEqualTo(b.firstDay(row));
            assertThat(a.lastDay(row)).isEqualTo(b.lastDay(row));
            assertThat(a.x(row)).isEqualTo(b.x(row));
            assertThat(a.y(row)).isEqualTo(b.y(row));
            assertThat(a.events(row)).isEqualTo(b.events(row));
            assertThat(a.deaths(row)).isEqualTo(b.deaths(row));
            assertThat(a.sides(row)).isEqualTo(b.sides(row));
            assertThat(a.stateCode(row)).isEqualTo(b.stateCode(row));
            assertThat(a.sourceId(row)).isEqualTo(b.sourceId(row));
            assertThat(a.allKinds().get(a.kindNumber(row)))
                    .isEqualTo(b.allKinds().get(b.kindNumber(row)));
        }
    }

    @Test
    void aCopyOpensAsTheFileItself() throws IOException {
        OwnIncidents first = open();
        assertThat(kept()).hasSize(1);
        OwnIncidents again = open();

        assertThat(again.table()).isNotSameAs(first.table());
        assertSame(again, first);
        assertThat(again.faulty().line(0)).isEqualTo(4);
        assertThat(again.faulty().fault(0)).isEqualTo(RowFault.UNREADABLE_DATE);
    }

    @Test
    void aChangedFileOrMappingIsReadAgain() throws IOException {
        open();
        Files.writeString(file, TABLE + "d,2012-01-01,2.5,0.5,1,Riots,,\n");
        assertThat(open().report().incidents()).isEqualTo(3);
        mapping = mapping.withOnlyKinds(List.of("Battles"));
        assertThat(open().report().incidents()).isEqualTo(1);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void theFileIsReadAgainOnceAnOutlineRunsElsewhereWithinTheSameBounds() throws IOException {
        open();
        State movedIsland =
                TinyAtlas.state(
                        "03",
                        "Costa",
                        "Coast",
                        "MULTIPOLYGON (((2 0, 3 0, 3 1, 2 1, 2 0)),"
                                + " ((3.3 0.4, 3.5 0.4, 3.5 0.6, 3.3 0.6, 3.3 0.4)))");
        State[] states =
                ATLAS.contents().states().stream()
                        .map(state -> state.code().equals("03") ? movedIsland : state)
                        .toArray(State[]::new);
        Atlas moved = new TinyAtlas().states(states).build();
        copies = new IncidentCopies(folder.resolve("copies"), moved);

        open();

        assertThat(kept()).hasSize(2);
    }

    @Test
    void onlyTheCopiesOpenedLastAreKept() throws IOException {
        open();
        Path first = kept().getFirst();
        Files.setLastModifiedTime(first, FileTime.fromMillis(0));
        open();
        for (int other = 1; other < IncidentCopies.MOST; other++) {
            mapping = mapping.withOnlyKinds(List.of("Riots", "kind " + other));
            open();
        }
        assertThat(kept()).hasSize(IncidentCopies.MOST).contains(first);

        Files.setLastModifiedTime(first, FileTime.fromMillis(0));
        mapping = mapping.withOnlyKinds(List.of("Battles"));
        open();

        assertThat(kept()).hasSize(IncidentCopies.MOST).doesNotContain(first);
    }

    @Test
    void openingACopyNotesThatItWasUsed() throws IOException {
        open();
        Path copy = kept().getFirst();
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));

        open();

        assertThat(Files.getLastModifiedTime(copy)).isGreaterThan(FileTime.fromMillis(0));
    }

    @Test
    void aDamagedCopyIsReplaced() throws IOException {
        OwnIncidents whole = open();
        Path copy = kept().getFirst();
        byte[] sound = Files.readAllBytes(copy);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, damaged);
            assertSame(open(), whole);
            assertThat(Files.readAllBytes(copy)).isEqualTo(sound);
        }
        for (int length : new int[] {0, 3, 8, 40, sound.length - 1}) {
            Files.write(copy, Arrays.copyOf(sound, length));
            assertSame(open(), whole);
        }
    }

    @Test
    void withoutAPlaceForCopiesTheFileIsReadAllTheSame() throws IOException {
        copies = new IncidentCopies(file.resolve("no-folder"), ATLAS);
        assertThat(open().report().incidents()).isEqualTo(2);
    }
}
