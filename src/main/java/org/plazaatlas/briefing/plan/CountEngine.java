package org.plazaatlas.briefing.plan;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A program that counts events where one machine, or this program, is too small. */
public enum CountEngine implements Coded {
    /** Apache Sedona on Apache Spark: on one machine or many. */
    SEDONA("sedona"),
    /** DuckDB with its spatial extension: on one machine, beyond its memory. */
    DUCKDB("duckdb");

    /** A line of a script that stands for a remark in the language of the user. */
    private static final String REMARK = "--# ";

    private final String code;

    CountEngine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The script that counts, with its remarks.
     *
     * @param words those of this package
     */
    String script(Words words) {
        return template()
                .lines()
                .map(line -> line.startsWith(REMARK) ? remark(line, words) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String remark(String line, Words words) {
        String key = "script." + line.substring(REMARK.length()).strip();
        return words.get(key).lines().map(text -> "-- " + text).collect(Collectors.joining("\n"));
    }

    private String template() {
        try (InputStream bytes = CountEngine.class.getResourceAsStream(code + ".sql")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }
}
