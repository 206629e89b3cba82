package org.plazaatlas.scale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.plan.CountEngine;
import org.plazaatlas.briefing.plan.CountPlan;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.territory.time.History;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a plan and a million invented events, has Spark count them by the script, and compares
 * each count with that of this program. Ends with 1 if more than one event in 100,000 counts
 * elsewhere: places within centimetres of a line may fall on the other side of it, since the plan's
 * outlines are rounded, and bands are up to 2 m too narrow.
 */
public final class ScaleComparison {

    private static final double BAND_METRES = 25_000;
    private static final double MOST_ELSEWHERE = 1e-5;
    private static final long SEED = 17;

    private static final List<String> OPENED =
            List.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.nio",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/java.util.concurrent.atomic",
                    "java.base/jdk.internal.ref",
                    "java.base/sun.nio.ch",
                    "java.base/sun.nio.cs",
                    "java.base/sun.security.action",
                    "java.base/sun.util.calendar");

    private final Path folder;
    private final int rows;

    private ScaleComparison(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.getInteger("scale.rows", 1_000_000);
        boolean same = new ScaleComparison(Path.of("target", "scale"), rows).isSame();
        System.exit(same ? 0 : 1);
    }

    private boolean isSame() throws IOException, InterruptedException {
        History history = MexicoAtlas.history();
        FolderListing.delete(folder);
        new CountPlan(history, new Dossiers(history), Language.EN)
                .write(CountEngine.SEDONA, BAND_METRES, folder);
        InventedEvents events = new InventedEvents(history, rows, SEED);
        events.write(folder.resolve("events.csv"));
        timed("Spark counts " + rows + " events", this::count);

        OwnCounts own = new OwnCounts(history, events.atlas(), BAND_METRES);
        boolean states = compare("states", own.by(CountBy.STATE), row -> row.get("state"));
        boolean zones = compare("zones", own.by(CountBy.ZONE), row -> row.get("organization"));
        boolean bands =
                compare(
                        "bands",
                        own.by(CountBy.BOUNDARY),
                        row -> row.get("first") + "+" + row.get("second"));
        return states && zones && bands;
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void timed(String what, Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private void count() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JavaToolchain.of(17).resolve("bin/java").toString());
        command.add("-Xmx4g");
        OPENED.forEach(name -> command.addAll(List.of("--add-opens", name + "=ALL-UNNAMED")));
        command.addAll(List.of("-cp", jars()));
        command.add(
                Path.of("src", "test", "spark", "SparkScript.java").toAbsolutePath().toString());
        command.add("count.sql");
        Process spark =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(folder.resolve("spark.log").toFile())
                        .start();
        if (spark.waitFor() != 0) {
            throw new IOException("Spark failed, see " + folder.resolve("spark.log"));
        }
    }

    /** The libraries alone: the classes of this program are for a later Java. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean compare(String what, Map<String, Long> own, Function<CSVRecord, String> id)
            throws IOException {
        Map<String, Long> theirs = counts(what, id);
        Set<String> cells = new TreeSet<>(own.keySet());
        cells.addAll(theirs.keySet());
        long elsewhere = 0;
        for (String cell : cells) {
            long difference = theirs.getOrDefault(cell, 0L) - own.getOrDefault(cell, 0L);
            if (difference != 0) {
                System.out.printf("  %s %s: %+d%n", what, cell, difference);
                elsewhere += Math.abs(difference);
            }
        }
        long all = own.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                "%s: %,d counted in %,d cells, the largest %,d; elsewhere: %d%n",
                what,
                all,
                cells.size(),
                own.values().stream().mapToLong(Long::longValue).max().orElse(0),
                elsewhere);
        return elsewhere <= all * MOST_ELSEWHERE;
    }

    private Map<String, Long> counts(String what, Function<CSVRecord, String> id)
            throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        Path made = folder.resolve("counts").resolve(what);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(made, "part-*.csv")) {
            for (Path part : parts) {
                try (CSVParser csv =
                        CSVParser.parse(
                                part,
                                StandardCharsets.UTF_8,
                                CSVFormat.RFC4180
                                        .builder()
                                        .setHeader()
                                        .setSkipHeaderRecord(true)
                                        .get())) {
                    for (CSVRecord row : csv) {
                        counts.merge(
                                id.apply(row) + " " + row.get("month"),
                                Long.valueOf(row.get("events")),
                                Long::sum);
                    }
                }
            }
        }
        return counts;
    }
}
