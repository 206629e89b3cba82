package org.plazaatlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** README, guide and the pages for those who carry on lead to each other and to what is there. */
class HandbookTest {

    private static final Path GUIDE = Path.of("assets/guide");
    private static final Path SITE = Path.of("src/site/markdown");

    /** A link in place, or where a link of the page is said at its end. */
    private static final Pattern LINK =
            Pattern.compile("\\]\\((?!https?:)([^)\\s]*)\\)|(?m)^\\[[^]]+]: (\\S+)");

    /** The name of a class that stands for a link said at the end of the page. */
    private static final Pattern CLASS = Pattern.compile("\\[(`\\w+`)](?!\\()");

    private static final String FENCE = "```";
    private static final String CODE = "code";

    static Stream<Path> pages() throws IOException {
        return Stream.of(Stream.of(Path.of("README.md")), in(GUIDE), in(SITE))
                .flatMap(pages -> pages);
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndToAHeadingInIt(Path page) throws IOException {
        List<String> links =
                LINK.matcher(Files.readString(page))
                        .results()
                        .map(link -> link.group(link.group(1) == null ? 2 : 1))
                        .toList();
        assertThat(links).filteredOn(link -> !leadsSomewhere(page, link)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyClassInBracketsIsALink(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(CLASS.matcher(text).results().map(name -> name.group(1)))
                .allSatisfy(name -> assertThat(text).contains("\n[" + name + "]: "));
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.isRegularFile(target)
                && (parts.length == 1 || anchors(target).anyMatch(parts[1]::equals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.en.md",
                "own-layers.en.md",
                "command-line.en.md",
                "atlas-folder.en.md",
                "territory.en.md"
            })
    void theReadmeLeadsToEverySectionOfAPage(String page) throws IOException {
        assertThat(anchors(GUIDE.resolve(page), "## .*").map(anchor -> page + "#" + anchor))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(readme()).contains("(assets/guide/" + link + ")"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static Stream<String> anchors(Path page) {
        return anchors(page, "#+ .*");
    }

    /** The anchors of those of a page's headings that look so, as GitHub makes them. */
    private static Stream<String> anchors(Path page, String heading) {
        return outline(page)
                .filter(line -> line.matches(heading))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }

    @ParameterizedTest
    @CsvSource({
        "guide.en.md, guia.es.md",
        "window.en.md, ventana.es.md",
        "own-layers.en.md, capas-propias.es.md",
        "command-line.en.md, linea-de-comandos.es.md",
        "atlas-folder.en.md, carpeta-del-atlas.es.md",
        "territory.en.md, territorio.es.md"
    })
    void bothLanguagesOfTheGuideHaveTheSameSectionsTablesAndExamples(String en, String es) {
        assertThat(kinds(GUIDE.resolve(es))).isEqualTo(kinds(GUIDE.resolve(en)));
    }

    /** The level of each heading, the columns of each row, and each line of code, in order. */
    private static List<String> kinds(Path page) {
        return outline(page)
                .map(line -> line.startsWith("#") ? line.replaceFirst(" .*", "") : columns(line))
                .toList();
    }

    private static String columns(String line) {
        return line.startsWith("|") ? "row of " + line.split("(?<!\\\\)\\|").length : CODE;
    }

    /** Headings, rows of tables and lines of code, which all read "code". */
    private static Stream<String> outline(Path page) {
        List<String> outline = new ArrayList<>();
        boolean inCode = false;
        for (String line : lines(page)) {
            if (line.startsWith(FENCE)) {
                inCode = !inCode;
            } else if (inCode) {
                outline.add(CODE);
            } else if (line.startsWith("#") || line.startsWith("|")) {
                outline.add(line);
            }
        }
        return outline.stream();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new AssertionError(page.toString(), e);
        }
    }
}
