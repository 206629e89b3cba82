package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.table.GrowingIncidents;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTables;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.opening.FormatGuess;
import org.plazaatlas.model.Atlas;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads tables of incidents into columns, on as many processors as a file can be read by. */
public final class OwnIncidentReader {

    private static final int WATCHED = 1 << 13;

    private final Atlas atlas;

    public OwnIncidentReader(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Looks at the first rows of a file.
     *
     * @throws IOException if it is no table or cannot be read
     */
    public IncidentFileHead head(Path file) throws IOException {
        try (IncidentSource source = open(file)) {
            return source.head();
        }
    }

    static IncidentSource open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) == 0) {
            throw new UnusableFileException("file.empty");
        }
        return FormatGuess.of(file).filter(LayerFormat.DELIMITED::equals).isPresent()
                ? DelimitedIncidents.open(file)
                : LayerIncidents.open(file);
    }

    /**
     * Reads all rows of a file.
     *
     * @param mapping what its columns mean
     * @throws InterruptedIOException if the watching stopped it
     * @throws IOException if it is no table, or cannot be read
     */
    public OwnIncidents read(Path file, IncidentMapping mapping, ReadingProgress progress)
            throws IOException {
        try (IncidentSource source = open(file)) {
            ReadingContext context = new ReadingContext(atlas, mapping);
            CellLayout layout = new CellLayout(mapping, source.head().names());
            List<IncidentSource.Part> parts = source.parts();
            List<IncidentRowReader> readers = new ArrayList<>();
            parts.forEach(_ -> readers.add(new IncidentRowReader(context, layout)));
            int last = parts.size() - 1;
            Runnable told =
                    () ->
                            progress.part(
                                    () ->
                                            result(
                                                    file,
                                                    mapping,
                                                    context,
                                                    parts.subList(last, last + 1),
                                                    readers.subList(last, last + 1)));
            readAll(new Reading(source, layout, progress, told), parts, readers);
            return result(file, mapping, context, parts, readers);
        }
    }

    /**
     * A file being read.
     *
     * @param part tells of the rows of the last part so far, by the thread that reads them
     */
    private record Reading(
            IncidentSource source, CellLayout layout, ReadingProgress progress, Runnable part) {

        private void read(IncidentSource.Part rows, IncidentRowReader reader, Runnable told)
                throws IOException {
            rows.read(
                    layout,
                    row -> {
                        reader.take(row);
                        if (reader.tally().rows() % WATCHED == 0) {
                            if (Thread.currentThread().isInterrupted()) {
                                throw new InterruptedIOException();
                            }
                            progress.reached(source.shareRead(), reader.tally().rows());
                            told.run();
                        }
                    });
        }
    }

    /** The last part is read by the calling thread, all others by threads of their own. */
    private static void readAll(
            Reading reading, List<IncidentSource.Part> parts, List<IncidentRowReader> readers)
            throws IOException {
        int last = parts.size() - 1;
        try (ExecutorService others = Executors.newThreadPerTaskExecutor(Thread::new)) {
            List<Future<?>> started = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                int part = i;
                started.add(
                        others.submit(
                                () -> {
                                    reading.read(parts.get(part), readers.get(part), () -> {});
                                    return null;
                                }));
            }
            try {
                reading.read(parts.get(last), readers.get(last), reading.part());
                for (Future<?> one : started) {
                    await(one);
                }
            } catch (IOException | RuntimeException e) {
                others.shutdownNow();
                throw e;
            }
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static OwnIncidents result(
            Path file,
            IncidentMapping mapping,
            ReadingContext context,
            List<IncidentSource.Part> parts,
            List<IncidentRowReader> readers) {
        int[] linesBefore = parts.stream().mapToInt(IncidentSource.Part::linesBefore).toArray();
        List<GrowingIncidents> read = readers.stream().map(IncidentRowReader::incidents).toList();
        IncidentTable table =
                IncidentTables.of(read, linesBefore, context.lists(), OwnIncidents.sourceId(file));
        List<ReadingTally> tallies = readers.stream().map(IncidentRowReader::tally).toList();
        List<FaultyLines> faulty = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            faulty.add(tallies.get(i).faultyLines(linesBefore[i]));
        }
        return new OwnIncidents(
                file, mapping, table, report(table, tallies), FaultyLines.of(faulty));
    }

    private static ReadingReport report(IncidentTable table, List<ReadingTally> tallies) {
        long events = 0;
        long deaths = 0;
        for (int row = 0; row < table.size(); row++) {
            events += table.events(row);
            deaths += table.deaths(row);
        }
        Map<RowFault, Long> faults = new EnumMap<>(RowFault.class);
        for (RowFault fault : RowFault.values()) {
            long count = tallies.stream().mapToLong(tally -> tally.of(fault)).sum();
            if (count > 0) {
                faults.put(fault, count);
            }
        }
        return new ReadingReport(
                tallies.stream().mapToLong(ReadingTally::rows).sum(),
                table.size(),
                events,
                deaths,
                faults,
                tallies.stream().mapToLong(ReadingTally::otherKinds).sum(),
                tallies.stream().mapToLong(ReadingTally::blankMonths).sum(),
                tallies.stream().mapToLong(ReadingTally::stateOnly).sum(),
                tallies.stream().mapToLong(ReadingTally::withoutState).sum());
    }
}
