package org.plazaatlas.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Runs all benchmarks, or those whose name matches a regular expression, and prints one table of
 * measured and required values. If {@value BenchData#PROPERTY} names no folder, those of generated
 * data are left out, and a line says so.
 */
public final class Benchmarks {

    /** The memory limit of the heavy benchmarks. */
    private static final String HEAP = "-Xmx1g";

    /** The options with which bin/plaza starts the program. */
    private static final String[] AS_STARTED = {
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xms192m",
        "-XX:MaxNewSize=48m",
        "-XX:MinHeapFreeRatio=15",
        "-XX:MaxHeapFreeRatio=25",
        "-XX:+UseCompactObjectHeaders"
    };

    private static final int COLD_RUNS = 7;
    private static final int PLAYS = 3;
    private static final int HEAVY_RUNS = 3;

    /** Less than the memory limit, to leave room for memory outside the heap. */
    private static final String LITTLE_HEAP = "-Xmx768m";

    /** The required times of the benchmarks that JMH runs, in milliseconds. */
    private static final Map<String, String> TARGETS =
            Map.of(
                    "MosaicBenchmark.everythingWarm", "< 150 ms",
                    "MosaicBenchmark.aSnapshot", "< 1 ms",
                    "MultiplesBenchmark.dates", "< 500 ms",
                    "MultiplesBenchmark.pan", "< 500 ms",
                    "PaintBenchmark.slider", "< 33 ms");

    private final Pattern chosen;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, String measured, String target) {}

    private Benchmarks(Pattern chosen) {
        this.chosen = chosen;
    }

    public static void main(String[] args) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks(Pattern.compile(args.length > 0 ? args[0] : ""));
        benchmarks.add("ColdStart", Benchmarks::coldStart);
        benchmarks.add("Playing", Benchmarks::playing);
        benchmarks.add("Filming", Benchmarks::filming);
        benchmarks.add("Printing", Benchmarks::printing);
        benchmarks.addGenerated("ZoneMonths", Benchmarks::zoneMonths);
        benchmarks.addGenerated("ManyMunicipalities", Benchmarks::manyMunicipalities);
        benchmarks.addGenerated("MillionIncidents", Benchmarks::millionIncidents);
        benchmarks.addWarm();
        benchmarks.print();
    }

    private void add(String name, Supplier<List<Row>> benchmark) {
        if (chosen.matcher(name).find()) {
            rows.addAll(benchmark.get());
        }
    }

    private void addGenerated(String name, Supplier<List<Row>> benchmark) {
        if (BenchData.isThere()) {
            add(name, benchmark);
        } else {
            add(name, () -> List.of(new Row(name, "not run", "-D" + BenchData.PROPERTY)));
        }
    }

    private static List<Row> coldStart() {
        List<Measured> runs = FreshMachine.run(COLD_RUNS, ColdStart.class, AS_STARTED);
        return List.of(
                seconds("ColdStart: mosaic", runs, "mosaicSeconds", ""),
                seconds("ColdStart: mosaic, snapshots, pressure", runs, "seconds", "< 1.5 s"),
                seconds("ColdStart: processor time", runs, "cpuSeconds", ""));
    }

    private static List<Row> playing() {
        List<Measured> runs = FreshMachine.run(PLAYS, Playing.class, AS_STARTED);
        return List.of(
                millis("Playing: 10 months a second, 1920x1080", runs, "median", "< 33 ms"),
                millis("Playing: 95th percentile", runs, "p95", "< 66 ms"),
                count("Playing: frames later than the next", runs, "late", "0"),
                millis("Playing: cumulative window", runs, "cumulative.median", "< 33 ms"),
                millis("Playing: its 95th percentile", runs, "cumulative.p95", "< 66 ms"),
                count("Playing: its late frames", runs, "cumulative.late", "0"));
    }

    private static List<Row> filming() {
        List<Measured> runs = FreshMachine.run(HEAVY_RUNS, Filming.class, withLittleHeap());
        return List.of(
                count("Filming: frames of a GIF, 1280x720", runs, "frames", "204"),
                seconds("Filming: to the finished file", runs, "seconds", "< 60 s"),
                seconds("Filming: processor time", runs, "cpuSeconds", ""),
                megabytes("Filming: most memory", runs, "peakMegabytes", "< 1024 MB"),
                megabytes("Filming: size of the file", runs, "fileMegabytes", ""));
    }

    private static String[] withLittleHeap() {
        String[] options = Arrays.copyOf(AS_STARTED, AS_STARTED.length + 1);
        options[AS_STARTED.length] = LITTLE_HEAP;
        return options;
    }

    private static List<Row> printing() {
        List<Measured> runs = FreshMachine.run(HEAVY_RUNS, Printing.class, withLittleHeap());
        return List.of(
                seconds("Printing: first PNG, 3840x2160", runs, "picture.seconds", "< 1.5 s"),
                seconds("Printing: processor time", runs, "picture.cpuSeconds", ""),
                seconds("Printing: PNG of another day", runs, "another.seconds", "< 1.5 s"),
                count("Printing: states of a PDF, A4", runs, "states", "32"),
                seconds("Printing: to the finished file", runs, "states.seconds", "< 60 s"),
                seconds("Printing: processor time", runs, "states.cpuSeconds", ""),
                megabytes("Printing: size of the file", runs, "states.fileMegabytes", ""),
                megabytes("Printing: most memory", runs, "peakMegabytes", "< 1024 MB"));
    }

    private static List<Row> zoneMonths() {
        List<Measured> runs = FreshMachine.run(HEAVY_RUNS, ZoneMonths.class, HEAP);
        return List.of(
                seconds("ZoneMonths: 240 months", runs, "seconds", "< 5 s (GEOS 87-176 s)"),
                seconds("ZoneMonths: of that the mosaic", runs, "mosaicSeconds", ""),
                seconds("ZoneMonths: processor time", runs, "cpuSeconds", ""),
                squareKm("ZoneMonths: union", runs, "unionSquareKm", "693,043,593 (1e-6)"),
                squareKm("ZoneMonths: pairs", runs, "contestedSquareKm", "485,688,088 (1e-6)"),
                squareKm("ZoneMonths: states", runs, "statesSquareKm", "the union"));
    }

    private static List<Row> manyMunicipalities() {
        List<Measured> runs = FreshMachine.run(HEAVY_RUNS, ManyMunicipalities.class, HEAP);
        return List.of(
                seconds("ManyMunicipalities: overlaid, " + HEAP, runs, "seconds", "< 20 s"),
                seconds("ManyMunicipalities: processor time", runs, "cpuSeconds", ""),
                seconds("ManyMunicipalities: read again", runs, "readSeconds", ""),
                megabytes("ManyMunicipalities: size of the cache", runs, "cacheMegabytes", ""));
    }

    private static List<Row> millionIncidents() {
        List<Measured> runs = FreshMachine.run(HEAVY_RUNS, MillionIncidents.class, withHeap());
        return List.of(
                seconds("MillionIncidents: read, placed, counted", runs, "seconds", "< 0.6 s"),
                seconds("MillionIncidents: processor time", runs, "cpuSeconds", "(DuckDB 5.75 s)"),
                megabytes("MillionIncidents: most memory", runs, "peakMegabytes", "< 250 MB"),
                millis("MillionIncidents: a year dragged", runs, "windowMillis", "< 50 ms"),
                millis("MillionIncidents: a month painted", runs, "monthMillis", "< 16 ms"),
                count("MillionIncidents: placed", runs, "assigned", "1000000"),
                count("MillionIncidents: cells", runs, "cells", "7680"),
                count("MillionIncidents: the largest", runs, "largest", "467"));
    }

    private static String[] withHeap() {
        String[] options = Arrays.copyOf(AS_STARTED, AS_STARTED.length + 1);
        options[AS_STARTED.length] = HEAP;
        return options;
    }

    private static Row seconds(String name, List<Measured> runs, String figure, String target) {
        return new Row(name, format("%.2f s", FreshMachine.median(runs, figure)), target);
    }

    private static Row millis(String name, List<Measured> runs, String figure, String target) {
        return new Row(name, format("%.1f ms", FreshMachine.median(runs, figure)), target);
    }

    private static Row count(String name, List<Measured> runs, String figure, String target) {
        return new Row(name, format("%.0f", FreshMachine.median(runs, figure)), target);
    }

    private static Row megabytes(String name, List<Measured> runs, String figure, String target) {
        return new Row(name, format("%.1f MB", FreshMachine.median(runs, figure)), target);
    }

    private static Row squareKm(String name, List<Measured> runs, String figure, String target) {
        return new Row(name, format("%,.0f km2", FreshMachine.median(runs, figure)), target);
    }

    private void addWarm() throws RunnerException {
        String benchmarks = "org\\.plazaatlas\\.bench\\..*" + chosen.pattern();
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmarks);
        try {
            new Runner(options.build()).run().forEach(result -> rows.add(warm(result)));
        } catch (NoBenchmarksException e) {
            // The expression chose none of these.
        }
    }

    private static Row warm(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.");
        String name = path[path.length - 2] + "." + path[path.length - 1];
        Statistics statistics = result.getPrimaryResult().getStatistics();
        return new Row(
                name,
                format("%.2f ms", statistics.getPercentile(50)),
                TARGETS.getOrDefault(name, ""));
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private void print() {
        System.out.printf("%n%-42s %20s   %s%n", "medians", "measured", "wanted");
        rows.forEach(
                row ->
                        System.out.printf(
                                "%-42s %20s   %s%n", row.name(), row.measured(), row.target()));
        System.out.printf(
                Locale.ROOT,
                "load average at the end: %.1f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
