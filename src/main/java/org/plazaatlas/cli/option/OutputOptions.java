package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.OptionReader;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The options of {@code plaza export} that say where to write, and in which form. */
public final class OutputOptions {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|FOLDER",
            descriptionKey = "option.out")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format.export")
    private String format;

    @Mixin private ReplaceOption replace;

    /** Whether files that are there already are replaced. */
    public ReplaceOption replace() {
        return replace;
    }

    public Path out() {
        return out;
    }

    /**
     * The format asked for; by default the one that the file name ends in, or else PNG.
     *
     * @param several whether several pictures are made, which may go into a folder of any name
     * @throws CommandException if there is no such format, or the file name ends in another one
     */
    public ExportFormat format(boolean several, OptionReader reader) {
        Optional<ExportFormat> named = named();
        if (format == null) {
            if (named.isEmpty() && !several && !isFolder() && !ending().isEmpty()) {
                throw CommandException.ofUsage(
                        reader.say("out.ending", out.toString(), ExportFormat.endings()));
            }
            return named.orElse(ExportFormat.DEFAULT);
        }
        ExportFormat asked =
                ExportFormat.of(format)
                        .orElseThrow(
                                () ->
                                        CommandException.ofUsage(
                                                reader.say(
                                                        "format.unknown",
                                                        format,
                                                        ExportFormat.endings())));
        if (named.isPresent() && !named.get().equals(asked)) {
            throw CommandException.ofUsage(
                    reader.say("format.contradicts", format, out.toString()));
        }
        return asked;
    }

    /** The format that the file name ends in, if any. */
    public Optional<ExportFormat> named() {
        return ExportFormat.of(ending());
    }

    /**
     * Whether the output is an existing folder for files. A folder whose name ends like a file is
     * taken for a mistake.
     */
    public boolean isFolder() {
        return Files.isDirectory(out) && named().isEmpty();
    }

    private String ending() {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }
}
