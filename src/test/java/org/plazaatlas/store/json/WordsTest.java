package org.plazaatlas.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

class WordsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties spanish = words("words_es.properties");
        Properties english = words("words_en.properties");

        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(spanish, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream bytes =
                        ProblemText.class.getResourceAsStream("/org/plazaatlas/store/" + name);
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(characters);
        }
        return words;
    }
}
