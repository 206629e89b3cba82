package org.plazaatlas.layer.csv;

import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.table.CellRows;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a delimited text is written.
 *
 * @param told whether the first line tells the delimiter, as Excel writes it
 */
public record DelimitedText(Path file, TextEncoding encoding, char delimiter, boolean told) {

    private static final int HEAD = 1 << 16;

    /** Excel tells the delimiter in a line before the header. */
    private static final String TOLD = "sep=";

    /**
     * Looks at a file.
     *
     * @param choices how someone decided that it is to be read
     * @throws IOException if it is no text or cannot be read
     */
    public static DelimitedText of(Path file, ReadingChoices choices) throws IOException {
        TextEncoding encoding = EncodingDetector.of(file, Optional.empty(), choices.encoding());
        String head = head(file, encoding);
        boolean told = head.startsWith(TOLD) && head.length() > TOLD.length();
        char judged = told ? head.charAt(TOLD.length()) : DelimiterGuess.of(head);
        return new DelimitedText(file, encoding, choices.delimiter().orElse(judged), told);
    }

    /**
     * Its rows from the start, without the line that tells the delimiter.
     *
     * @throws IOException if it cannot be read
     */
    public CellRows rows() throws IOException {
        return new DelimitedRows(text(file, encoding), delimiter, told);
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
