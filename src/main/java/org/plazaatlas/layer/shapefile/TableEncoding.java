package org.plazaatlas.layer.shapefile;

import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.feature.TextEncoding.Origin;
import org.plazaatlas.store.shapefile.DbfFile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** The character set of a {@code .dbf}: as its mark or its .cpg says, if its records agree. */
final class TableEncoding {

    private TableEncoding() {}

    static TextEncoding of(Path dbf, String layer, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        if (chosen.isPresent()) {
            return new TextEncoding(chosen.get(), Origin.CHOSEN);
        }
        Optional<Charset> stated = DbfFile.statedCharset(dbf);
        TextEncoding encoding = EncodingDetector.of(() -> DbfFile.records(dbf), stated);
        if (encoding.origin() == Origin.DETECTED) {
            problems.addToLayer(
                    ProblemKind.ENCODING_DETECTED,
                    layer,
                    "encoding.detected",
                    encoding.charset().name());
        } else if (encoding.origin() == Origin.CORRECTED) {
            problems.addToLayer(
                    ProblemKind.ENCODING_WRONG,
                    layer,
                    "encoding.wrong",
                    stated.map(Charset::name).orElse(""),
                    encoding.charset().name());
        }
        return encoding;
    }
}
