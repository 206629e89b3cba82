package org.plazaatlas.layer.csv;

import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.table.TableFile;
import org.plazaatlas.layer.table.TablePage;
import org.plazaatlas.layer.table.TableSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens delimited text in whatever character set and with whatever delimiter it is written. */
public final class DelimitedSource {

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
        DelimitedText text = DelimitedText.of(file, choices);
        TextEncoding encoding = text.encoding();
        if (encoding.origin() != TextEncoding.Origin.CHOSEN
                && !encoding.charset().equals(StandardCharsets.UTF_8)) {
            problems.addToLayer(
                    ProblemKind.ENCODING_DETECTED,
                    name,
                    "encoding.detected",
                    encoding.charset().name());
        }
        char delimiter = text.delimiter();
        if (delimiter != ',' && choices.delimiter().isEmpty()) {
            problems.addToLayer(
                    ProblemKind.DELIMITER,
                    name,
                    "csv.delimiter",
                    delimiter == '\t' ? "TAB" : String.valueOf(delimiter));
        }
        TablePage page = new TablePage(name, Optional.of(encoding), text::rows);
        return TableSource.of(
                new TableFile(LayerFormat.DELIMITED, List.of(page), () -> {}), choices, problems);
    }
}
