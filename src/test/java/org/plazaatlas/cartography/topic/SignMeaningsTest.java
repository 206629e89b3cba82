package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.topic.SignMeanings.Explained;
import org.plazaatlas.language.Language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

class SignMeaningsTest {

    private static final String LEGEND = "legend.";

    /** What signs of users' own layers mean, their own words say. */
    private static final String OWN_LAYERS = LEGEND + "layer.";

    @Test
    void everySignThatALegendCanHaveIsExplained() {
        ResourceBundle words =
                ResourceBundle.getBundle("org.plazaatlas.cartography.words_en", Locale.ROOT);
        assertThat(
                        keys(words.getKeys()).stream()
                                .filter(key -> key.startsWith(LEGEND))
                                .filter(key -> !key.startsWith(OWN_LAYERS))
                                .filter(key -> !words.getString(key).contains("{0"))
                                .map(key -> key.substring(LEGEND.length())))
                .isSubsetOf(SignMeanings.EXPLAINED);
    }

    private static Set<String> keys(Enumeration<String> keys) {
        return Collections.list(keys).stream().collect(Collectors.toSet());
    }

    @Test
    void aPlaceWithoutAColourIsAlwaysExplained() {
        List<Explained> explained = new SignMeanings(Language.ES).of(new Legend(List.of()));
        assertThat(explained).extracting(Explained::name).contains("Sin color");
        assertThat(explained).allMatch(row -> row.sign().isEmpty() && !row.meaning().isBlank());
    }
}
