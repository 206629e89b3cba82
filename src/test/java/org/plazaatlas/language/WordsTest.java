package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.desktop.briefing.Composer;
import org.plazaatlas.desktop.hotspots.HotSpotsPane;
import org.plazaatlas.dossier.reading.DossierContext;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Every room's words, in both languages. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path spanish : bundles()) {
            assertThat(read(english(spanish)).stringPropertyNames())
                    .as("keys of %s", english(spanish))
                    .isEqualTo(read(spanish).stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        for (Path spanish : bundles()) {
            Properties es = read(spanish);
            Properties en = read(english(spanish));
            Set<String> keys = es.stringPropertyNames();
            for (String key : keys) {
                assertThat(argumentsOf(en.getProperty(key)))
                        .as("arguments of %s in %s", key, english(spanish))
                        .isEqualTo(argumentsOf(es.getProperty(key)));
            }
        }
    }

    @Test
    void aClassWithoutWordsBesideItReadsThoseOfTheNearestPackageAbove() {
        String room = Words.of(OutputFormat.class, Language.EN).get("differs.contents");

        assertThat(Words.of(Deck.class, Language.EN).get("differs.contents")).isEqualTo(room);
    }

    @Test
    void wordsBesideAClassComeBeforeThoseAbove() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Words.of(DataTable.class, Language.EN).get("differs.contents"));
    }

    @Test
    void aClassOutsideEveryRoomHasNoWords() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Words.of(String.class, Language.ES))
                .withMessageContaining("words_es.properties");
    }

    @Test
    void oneIsSingular() {
        assertThat(Words.of(HotSpotsPane.class, Language.EN).get("amount.RIVALS", 1))
                .isEqualTo("1 rival beyond the first");
        assertThat(Words.of(Composer.class, Language.ES).get("found", 1))
                .isEqualTo("Una observación; no impide exportar.");
        assertThat(Words.of(DossierContext.class, Language.ES).get("presences.of", 1, 1))
                .isEqualTo("en 1 de 1 municipio");
    }

    private static int argumentsOf(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("words_es.properties")).sorted().toList();
        }
    }

    private static Path english(Path spanish) {
        return spanish.resolveSibling("words_en.properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
