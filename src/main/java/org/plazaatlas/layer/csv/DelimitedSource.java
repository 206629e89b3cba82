package org.plazaatlas.layer.csv;

import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.table.TableFile;
import org.plazaatlas.layer.table.TablePage;
import org.plazaatlas.layer.table.TableSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens delimited text in whatever character set and with whatever delimiter it is written. */
public final class DelimitedSource {

    private static final int HEAD = 1 << 16;

    /** Excel tells the delimiter in a line before the header. */
    private static final String TOLD = "sep=";

    private DelimitedSource() {}

    /**
     * Opens a file.
     *
     * @param name of its layer
     * @param choices how someone decided that it is to be read
     * @throws IOException if it is no text or cannot be read
     */
    public static LayerSource open(
            Path file, String name, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        TextEncoding encoding = EncodingDetector.of(file, Optional.empty(), choices.encoding());
        if (encoding.origin() != TextEncoding.Origin.CHOSEN
                && !encoding.charset().equals(StandardCharsets.UTF_8)) {
            problems.addToLayer(
                    ProblemKind.ENCODING_DETECTED,
                    name,
                    "encoding.detected",
                    encoding.charset().name());
        }
        String head = head(file, encoding);
        boolean told = head.startsWith(TOLD) && head.length() > TOLD.length();
        char judged = told ? head.charAt(TOLD.length()) : DelimiterGuess.of(head);
        char delimiter = choices.delimiter().orElse(judged);
        if (delimiter != ',' && choices.delimiter().isEmpty()) {
            problems.addToLayer(
                    ProblemKind.DELIMITER,
                    name,
                    "csv.delimiter",
                    delimiter == '\t' ? "TAB" : String.valueOf(delimiter));
        }
        TablePage page =
                new TablePage(
                        name,
                        Optional.of(encoding),
                        () -> new DelimitedRows(text(file, encoding), delimiter, told));
        return TableSource.of(
                new TableFile(LayerFormat.DELIMITED, List.of(page), () -> {}), choices, problems);
    }

    private static Reader text(Path file, TextEncoding encoding) throws IOException {
        return DetectedText.open(Files.newInputStream(file), encoding);
    }

    private static String head(Path file, TextEncoding encoding) throws IOException {
        char[] head = new char[HEAD];
        int count = 0;
        try (Reader text = text(file, encoding)) {
            int read = text.read(head);
            while (read > 0 && count + read < HEAD) {
                count += read;
                read = text.read(head, count, HEAD - count);
            }
            count += Math.max(0, read);
        }
        String read = new String(head, 0, count);
        if (read.indexOf('\0') >= 0) {
            throw new UnusableFileException("csv.binary");
        }
        return read;
    }
}
