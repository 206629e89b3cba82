package org.plazaatlas.layer.xml;

import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.feature.TextEncoding.Origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of XML and its encoding.
 *
 * @param encoding the declared one, unless the bytes contradict it
 */
public record XmlFile(Path path, TextEncoding encoding) {

    private static final int HEAD = 512;

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    /**
     * Looks at a file; an encoding that is declared wrongly is noted as a problem.
     *
     * @throws IOException if it cannot be read
     */
    public static XmlFile of(Path path, ProblemLog problems) throws IOException {
        String declared = declared(path);
        Charset charset = Charset.isSupported(declared) ? Charset.forName(declared) : null;
        TextEncoding encoding = EncodingDetector.of(path, Optional.ofNullable(charset));
        if (encoding.origin() == Origin.CORRECTED) {
            problems.addToFile(
                    ProblemKind.ENCODING_WRONG,
                    "encoding.wrong",
                    declared,
                    encoding.charset().name());
        }
        return new XmlFile(path, encoding);
    }

    private static String declared(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            Matcher matcher = DECLARED.matcher(head.replace("\0", ""));
            return matcher.find() ? matcher.group(1) : StandardCharsets.UTF_8.name();
        }
    }

    /**
     * Opens it from its start.
     *
     * @throws IOException if it cannot be read
     */
    public XmlElements open() throws IOException {
        Reader characters = DetectedText.open(Files.newInputStream(path), encoding);
        return new XmlElements(characters);
    }
}
