package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.sheet.OutputFormat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file format of {@code plaza export}: one of those for pages, or that of films.
 *
 * @param ending of file names, without a dot; also its name on the command line
 * @param page the format of each page; empty for a film
 */
public record ExportFormat(String ending, Optional<OutputFormat> page) {

    static final ExportFormat FILM = new ExportFormat("gif", Optional.empty());

    /** The format if nothing is asked. */
    public static final ExportFormat DEFAULT = of(OutputFormat.PNG);

    private static ExportFormat of(OutputFormat page) {
        return new ExportFormat(page.extension(), Optional.of(page));
    }

    private static List<ExportFormat> all() {
        return Stream.concat(
                        Arrays.stream(OutputFormat.values()).map(ExportFormat::of), Stream.of(FILM))
                .toList();
    }

    /** The format with an ending, ignoring case; empty if there is none. */
    public static Optional<ExportFormat> of(String ending) {
        String asked = ending.toLowerCase(Locale.ROOT);
        return all().stream().filter(format -> format.ending().equals(asked)).findFirst();
    }

    /** The endings of all formats, for messages. */
    public static String endings() {
        return all().stream().map(ExportFormat::ending).collect(Collectors.joining(", "));
    }

    /** The endings of all formats of which a file can hold a series, for messages. */
    public static String endingsWithPages() {
        return all().stream()
                .filter(ExportFormat::hasPages)
                .map(format -> "." + format.ending())
                .collect(Collectors.joining(", "));
    }

    /** Whether one file can hold a whole series of pages. */
    public boolean hasPages() {
        return page.filter(OutputFormat::hasPages).isPresent();
    }

    public boolean isFilm() {
        return page.isEmpty();
    }
}
