package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One word for one thing: the table of terms holds for all words of the program and its guide. */
@Execution(ExecutionMode.CONCURRENT)
class TermsTest {

    private static final Path TERMS = Path.of("src/site/markdown/terms.md");
    private static final int NOT_IN_ENGLISH = 3;
    private static final int NOT_IN_SPANISH = 4;

    /** What is typed is no text: fenced and inline code, options, placeholders. */
    private static final Pattern TYPED =
            Pattern.compile("(?s)```.*?```|`[^`]*`|--[a-z][a-z-]*|\\]\\([^)]*\\)|<!--.*?-->");

    @ParameterizedTest
    @MethodSource("texts")
    void noWordThatIsNotUsed(Path file) throws IOException {
        List<String> unused = unused(isSpanish(file) ? NOT_IN_SPANISH : NOT_IN_ENGLISH);
        List<String> found = new ArrayList<>();
        passages(file).forEach((place, text) -> found.addAll(found(place, prose(text), unused)));

        assertThat(found).as("%s; see %s", file, TERMS).isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : texts().toList()) {
            passages(file).values().forEach(text -> all.append(text.strip()).append('\n'));
        }

        assertThat(exceptions()).allSatisfy(words -> assertThat(all).containsIgnoringCase(words));
    }

    @Test
    void anEndingIsOpenOnlyAfterAStar() {
        assertThat(found("x", "Frontera hostil", List.of("frontera*", "host"))).hasSize(1);
    }

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> bundles = Files.walk(Path.of("src/main/resources"));
                Stream<Path> guide = Files.walk(Path.of("assets/guide"))) {
            return Stream.concat(bundles, guide)
                    .filter(file -> file.toString().matches(".*(words_..\\.properties|\\.md)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isSpanish(Path file) {
        return file.toString().matches(".*[_.]es\\..*");
    }

    /** The values of a bundle by key, or a whole page of the guide. */
    private static Map<String, String> passages(Path file) throws IOException {
        Map<String, String> passages = new TreeMap<>();
        if (file.toString().endsWith(".md")) {
            passages.put("page", Files.readString(file));
            return passages;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(k -> passages.put(k, properties.getProperty(k)));
        return passages;
    }

    private static String prose(String text) {
        String prose = TYPED.matcher(text).replaceAll(" ").replace("_", "");
        for (String words : exceptions()) {
            prose = prose.replaceAll("(?iu)" + Pattern.quote(words), " ");
        }
        return prose;
    }

    private static List<String> found(String place, String prose, List<String> unused) {
        return unused.stream()
                .filter(word -> pattern(word).matcher(prose).find())
                .map(word -> place + ": " + word)
                .toList();
    }

    private static Pattern pattern(String word) {
        String quoted = "\\Q" + word.replace("*", "\\E\\w*\\Q").replace(" ", "\\E\\s+\\Q") + "\\E";
        return Pattern.compile("(?iU)\\b" + quoted + "\\b");
    }

    private static List<String> unused(int column) throws IOException {
        return rows(6).stream()
                .flatMap(row -> Arrays.stream(row[column].split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> exceptions() {
        try {
            return rows(3).stream().map(row -> row[0].strip()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The rows of the table that has this many strokes, without its head. */
    private static List<String[]> rows(int strokes) throws IOException {
        return Files.readAllLines(TERMS).stream()
                .filter(line -> line.startsWith("|"))
                .filter(line -> line.chars().filter(c -> c == '|').count() == strokes)
                .skip(2)
                .map(line -> line.substring(1).split("\\|", -1))
                .toList();
    }
}
