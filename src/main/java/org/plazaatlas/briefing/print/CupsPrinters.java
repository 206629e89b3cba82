package org.plazaatlas.briefing.print;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints with CUPS, the printing system of Linux and macOS, by its commands {@code lpstat} and
 * {@code lp}. It sends the PDF itself, so that text and lines are as sharp as the printer allows.
 *
 * <p>Java's own printing is not used here, since it needs the Berkeley command {@code lpr}, which
 * many systems lack, and does not report that it is missing.
 */
final class CupsPrinters implements Printers {

    private static final System.Logger LOG = System.getLogger(CupsPrinters.class.getName());

    /** A server that does not answer within this time counts as one without printers. */
    private static final Duration ASKING = Duration.ofSeconds(10);

    /** Long enough for a page over a slow network. */
    private static final Duration PRINTING = Duration.ofSeconds(60);

    private final Path folder;
    private final Duration asking;
    private final Duration printing;

    /**
     * @param folder holds the commands
     */
    CupsPrinters(Path folder) {
        this(folder, ASKING, PRINTING);
    }

    /**
     * @param asking how long each question about printers may take
     * @param printing how long handing over a page may take
     */
    CupsPrinters(Path folder, Duration asking, Duration printing) {
        this.folder = folder;
        this.asking = asking;
        this.printing = printing;
    }

    /** The printers of this system; empty if it lacks the commands. */
    static Optional<CupsPrinters> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator)).filter(f -> !f.isBlank()),
                        Stream.of("/usr/bin"))
                .map(Path::of)
                .filter(CupsPrinters::holdsCommands)
                .findFirst()
                .map(CupsPrinters::new);
    }

    private static boolean holdsCommands(Path folder) {
        return Files.isExecutable(folder.resolve("lp"))
                && Files.isExecutable(folder.resolve("lpstat"));
    }

    @Override
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        defaultPrinter().ifPresent(names::add);
        lpstat("-e").lines().map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }

    /** The command says {@code system default destination: NAME}, or that there is none. */
    private Optional<String> defaultPrinter() {
        String answer = lpstat("-d");
        int colon = answer.lastIndexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(answer.substring(colon + 1).strip());
    }

    /** The answer of {@code lpstat}; empty if it fails. */
    private String lpstat(String option) {
        try {
            return answer(List.of("lpstat", option), new byte[0], asking);
        } catch (IOException e) {
            LOG.log(Level.INFO, "No printers: lpstat " + option, e);
            return "";
        }
    }

    @Override
    public void print(String printer, int copies, String title, byte[] pdf) throws IOException {
        answer(
                List.of(
                        "lp",
                        "-d",
                        printer,
                        "-n",
                        Integer.toString(copies),
                        "-t",
                        title,
                        "-o",
                        "fit-to-page"),
                pdf,
                printing);
    }

    /**
     * Runs a command of the folder, in English, and returns its output. The command reads and
     * writes files, not pipes, since a pipe may stay open as long as any process that the command
     * has started.
     *
     * @throws IOException if the command fails, with its output as message; or if it does not end
     *     in time
     */
    private String answer(List<String> command, byte[] input, Duration limit) throws IOException {
        Path asked = Files.createTempFile("plaza-print", ".pdf");
        Path said = Files.createTempFile("plaza-print", ".txt");
        try {
            Files.write(asked, input);
            int code = exitCode(start(command, asked, said), limit);
            String words = new String(Files.readAllBytes(said), Charset.defaultCharset());
            if (code != 0) {
                throw new IOException(words.strip());
            }
            return words;
        } finally {
            Files.deleteIfExists(asked);
            Files.deleteIfExists(said);
        }
    }

    private Process start(List<String> command, Path asked, Path said) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.set(0, folder.resolve(command.getFirst()).toString());
        ProcessBuilder builder =
                new ProcessBuilder(whole)
                        .redirectInput(asked.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int exitCode(Process process, Duration limit) throws IOException {
        try {
            if (!process.waitFor(limit)) {
                throw new IOException("no answer within " + limit.toSeconds() + " seconds");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
