package org.plazaatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Runs a benchmark several times, each in its own virtual machine. */
final class FreshMachine {

    private FreshMachine() {}

    static List<Measured> run(int times, Class<?> benchmark, String... options) {
        return IntStream.range(0, times).mapToObj(_ -> run(benchmark, options)).toList();
    }

    /** The median of one figure over all runs. */
    static double median(List<Measured> runs, String name) {
        double[] values = runs.stream().mapToDouble(run -> run.get(name)).sorted().toArray();
        return values[values.length / 2];
    }

    private static Measured run(Class<?> benchmark, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.add("-D" + BenchData.PROPERTY + "=" + System.getProperty(BenchData.PROPERTY, ""));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), benchmark.getName()));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            List<String> lines = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        benchmark.getSimpleName() + " failed, see above; it printed " + lines);
            }
            return Measured.parse(lines);
        } catch (IOException e) {
            throw new IllegalStateException("no virtual machine for " + benchmark, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + benchmark, e);
        }
    }
}
