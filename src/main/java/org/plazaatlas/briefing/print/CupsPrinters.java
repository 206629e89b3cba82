package org.plazaatlas.briefing.print;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Printers of CUPS, which Linux and macOS print with, by its commands {@code lpstat} and {@code
 * lp}. The PDF itself goes to the printer, so text and lines stay as sharp as it can print.
 *
 * <p>Java's own way is not taken here: it wants the Berkeley command {@code lpr}, which many
 * systems lack, and says nothing if there is none.
 */
final class CupsPrinters implements Printers {

    private static final System.Logger LOG = System.getLogger(CupsPrinters.class.getName());

    private final Path folder;

    /**
     * @param folder holds the commands
     */
    CupsPrinters(Path folder) {
        this.folder = folder;
    }

    /** Empty on a system without the commands. */
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
        usual().ifPresent(names::add);
        told("-e").lines().map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
        return List.copyOf(names);
    }

    /** The command says {@code system default destination: NAME}, or that there is none. */
    private Optional<String> usual() {
        String told = told("-d");
        int colon = told.lastIndexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(told.substring(colon + 1).strip());
    }

    /** What {@code lpstat} answers; nothing if it does not work. */
    private String told(String option) {
        try {
            return answer(List.of("lpstat", option), new byte[0]);
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
                pdf);
    }

    /** Runs a command of the folder, in English, and gives what it says. */
    private String answer(List<String> command, byte[] input) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.set(0, folder.resolve(command.getFirst()).toString());
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "It ended before it had read all, and says why", e);
        }
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (exitCode(process) != 0) {
            throw new IOException(said.strip());
        }
        return said;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
