package org.plazaatlas.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.workspace.RandomViews;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.WorkspaceFolder;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program that is killed while it saves loses nothing that was saved before. {@code
 * -Dplaza.kills=200} kills more often.
 */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("plaza.kills", 20);
    private static final int MOST_SAVES = 40;

    @TempDir Path temporary;

    @Test
    void theFileAlwaysOpensWithTheLastSaveThatWasReported() throws Exception {
        WorkspaceFolder folder = new WorkspaceFolder(temporary.resolve("own"));
        Random moments = new Random(15);
        int atLeast = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int reported = killedAfter(1 + moments.nextInt(MOST_SAVES), folder, atLeast);
            OpenWorkspace workspace = OpenWorkspace.open(folder.standing(), folder, "atlas");
            assertThat(workspace.readOnly()).as("the lock ended with its program").isEmpty();
            assertThat(workspace.found().problems()).isEmpty();
            int saved = Integer.parseInt(workspace.found().contents().notes());
            assertThat(saved).isBetween(reported, reported + 1);
            assertThat(workspace.found().contents()).isEqualTo(contents(saved));
            workspace.close();
            atLeast = saved;
        }
    }

    /**
     * Kills a writer after it has reported so many saves, while it goes on saving.
     *
     * @return the last save that it reported before it ended; a report that the kill cut short is
     *     smaller than the one before it
     */
    private static int killedAfter(int saves, WorkspaceFolder folder, int first)
            throws IOException, InterruptedException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath(),
                                KilledWriterTest.class.getName(),
                                folder.folder().toString(),
                                Integer.toString(first))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int reported = first;
        try (BufferedReader reports = writer.inputReader()) {
            for (int i = 0; i < saves; i++) {
                reported = Integer.parseInt(reports.readLine());
            }
            writer.toHandle().destroyForcibly(); // which leaves its reports to be read
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
            for (String line = reports.readLine(); line != null; line = reports.readLine()) {
                reported = Math.max(reported, Integer.parseInt(line));
            }
        }
        return reported;
    }

    /** That of the tests, whichever way they were started. */
    private static String classPath() {
        return KilledWriterTest.class.getClassLoader() instanceof URLClassLoader of
                ? Arrays.stream(of.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static WorkspaceContents contents(int number) {
        List<SavedView> views = new RandomViews(number).some();
        return WorkspaceContents.EMPTY
                .withNotes(Integer.toString(number))
                .with("atlas", shelf -> shelf.withViews(views));
    }

    /** Saves without end, and reports each save. */
    public static void main(String[] arguments) throws IOException {
        WorkspaceFolder folder = new WorkspaceFolder(Path.of(arguments[0]));
        OpenWorkspace workspace = OpenWorkspace.open(folder.standing(), folder, "atlas");
        PrintStream reports = new PrintStream(System.out, true);
        for (int i = Integer.parseInt(arguments[1]) + 1; ; i++) {
            workspace.save(contents(i));
            reports.println(i);
        }
    }
}
