package org.plazaatlas.incident.own;

import org.locationtech.jts.io.WKBWriter;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.MappingJson;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableArchive;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.State;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.file.Sha256;
import org.plazaatlas.store.file.WholeFile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Compact copies of tables of incidents, which open again at once. A copy is named after the digest
 * of the file, of what its columns mean and of the places of the atlas, so that it is not found any
 * more once one of them has changed. One that is damaged, or of another version of the program, is
 * never trusted: the file itself is read again. Only the copies that were opened last are kept. A
 * folder that cannot be written to has no copies; that is not an error.
 */
public final class IncidentCopies {

    /** How many copies are kept; a copy is about a third as large as its file. */
    static final int MOST = 10;

    private static final String ENDING = ".incidents";
    private static final int MAGIC = 0x504c5a49;
    private static final int DIGEST_LETTERS = 32;
    private static final int BLOCK = 1 << 18;

    private final Path folder;
    private final Atlas atlas;

    /**
     * @param folder created when the first copy is written to it
     */
    public IncidentCopies(Path folder, Atlas atlas) {
        this.folder = folder;
        this.atlas = atlas;
    }

    /**
     * The incidents of a file: of its copy or, if there is none that is sound, of the file itself,
     * of which a copy is then written.
     *
     * @throws java.io.InterruptedIOException if the watching stopped it
     * @throws IOException if the file is no table, or cannot be read
     */
    public OwnIncidents open(Path file, IncidentMapping mapping, ReadingProgress progress)
            throws IOException {
        Path copy = copy(file, mapping);
        Optional<OwnIncidents> known = read(copy, file, mapping);
        if (known.isPresent()) {
            noteUse(copy);
            return known.get();
        }
        OwnIncidents read = new OwnIncidentReader(atlas).read(file, mapping, progress);
        keep(read, copy);
        return read;
    }

    private Path copy(Path file, IncidentMapping mapping) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
        }
        update(digest, MappingJson.MAPPING.written(mapping).toString());
        for (State state : atlas.contents().states()) {
            update(digest, state.code());
            digest.update(new WKBWriter().write(state.outline()));
        }
        for (Municipality municipality : atlas.gazetteer().all()) {
            update(digest, municipality.code() + municipality.location());
        }
        atlas.contents().organizations().forEach(each -> update(digest, each.toString()));
        String name = HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LETTERS);
        return folder.resolve(name + ENDING);
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<OwnIncidents> read(Path copy, Path file, IncidentMapping mapping) {
        if (!Files.isRegularFile(copy)) {
            return Optional.empty();
        }
        CRC32C checksum = new CRC32C();
        try (InputStream bytes = Files.newInputStream(copy);
                InputStream checked =
                        new CheckedInputStream(new BufferedInputStream(bytes, BLOCK), checksum)) {
            DataInputStream in = new DataInputStream(checked);
            if (in.readInt() != MAGIC || in.readInt() != IncidentTableArchive.VERSION) {
                return Optional.empty();
            }
            ReadingReport report = readReport(in);
            FaultyLines faulty = FaultyLines.read(in);
            IncidentTable table = IncidentTableArchive.read(in);
            long found = checksum.getValue();
            return in.readLong() == found
                    ? Optional.of(new OwnIncidents(file, mapping, table, report, faulty))
                    : Optional.empty();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return Optional.empty(); // damaged bytes may say anything, also of their length
        }
    }

    private void keep(OwnIncidents incidents, Path copy) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(copy, out -> write(incidents, out));
            deleteOldest();
        } catch (IOException e) {
            // Without a copy the file itself is read again next time.
        }
    }

    private static void noteUse(Path copy) {
        try {
            Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // A copy whose use cannot be noted is deleted earlier, and made anew.
        }
    }

    private void deleteOldest() throws IOException {
        Map<Path, FileTime> uses = new HashMap<>();
        for (Path file : FolderListing.of(folder)) {
            if (file.toString().endsWith(ENDING)) {
                uses.put(file, Files.getLastModifiedTime(file));
            }
        }
        List<Path> newestFirst =
                uses.keySet().stream()
                        .sorted(Comparator.comparing(uses::get, Comparator.reverseOrder()))
                        .toList();
        for (Path old : newestFirst.subList(Math.min(MOST, uses.size()), uses.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static void write(OwnIncidents incidents, OutputStream bytes) throws IOException {
        CRC32C checksum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(bytes, checksum));
        out.writeInt(MAGIC);
        out.writeInt(IncidentTableArchive.VERSION);
        writeReport(incidents.report(), out);
        incidents.faulty().write(out);
        IncidentTableArchive.write(incidents.table(), out);
        out.writeLong(checksum.getValue());
    }

    private static void writeReport(ReadingReport report, DataOutputStream out) throws IOException {
        out.writeLong(report.rows());
        out.writeLong(report.incidents());
        out.writeLong(report.events());
        out.writeLong(report.deaths());
        for (RowFault fault : RowFault.values()) {
            out.writeLong(report.faults().getOrDefault(fault, 0L));
        }
        out.writeLong(report.otherKinds());
        out.writeLong(report.blankMonths());
        out.writeLong(report.stateOnly());
        out.writeLong(report.withoutState());
    }

    private static ReadingReport readReport(DataInputStream in) throws IOException {
        long rows = in.readLong();
        long incidents = in.readLong();
        long events = in.readLong();
        long deaths = in.readLong();
        Map<RowFault, Long> faults = new EnumMap<>(RowFault.class);
        for (RowFault fault : RowFault.values()) {
            long count = in.readLong();
            if (count > 0) {
                faults.put(fault, count);
            }
        }
        return new ReadingReport(
                rows,
                incidents,
                events,
                deaths,
                faults,
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong());
    }
}
