package org.plazaatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of the sources: google-java-format, four spaces. It runs as a test because the
 * formatter parses with the JDK it runs on, and Maven itself may run on an older one.
 */
class FormatTest {

    private static final boolean APPLY = Boolean.getBoolean("format.apply");
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsInTheProjectsFormat() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (!formatted.equals(text)) {
                unformatted.add(source);
                if (APPLY) {
                    Files.writeString(source, formatted);
                }
            }
        }
        assertThat(unformatted)
                .as(
                        APPLY
                                ? "sources formatted now; run the test again without -Dformat.apply"
                                : "sources to format with: mvn test -Dtest=FormatTest"
                                        + " -Dformat.apply=true")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
