package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;

import java.util.ResourceBundle;

class WordsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Language.ES)).isEqualTo(keys(Language.EN));
    }

    private static Iterable<String> keys(Language language) {
        return ResourceBundle.getBundle("org.plazaatlas.workspace.words", language.locale())
                .keySet();
    }
}
