package org.plazaatlas.briefing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.List;

class TypeStyleTest {

    private static final TypeStyle TYPE = TypeStyle.regular(10, Color.BLACK);
    private static final String SOURCE =
            "Borderland Beat. 2012. https://borderlandbeat.com/2012/01/los-zetas.html (copy)";

    @Test
    void noLineIsWiderThanItsRoomAndNothingIsLost() {
        for (double width = 40; width < 420; width += 3) {
            List<String> lines = TYPE.broken(SOURCE, width);
            for (String line : lines) {
                assertThat(TYPE.width(line)).isLessThanOrEqualTo(width + 0.01);
            }
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(SOURCE.replace(" ", ""));
        }
    }

    @Test
    void anAddressWithRoomForItsHostIsNotBrokenBehindItsScheme() {
        for (double width = 150; width < 420; width += 3) {
            assertThat(TYPE.broken(SOURCE, width)).noneMatch(line -> line.endsWith("https:"));
        }
    }
}
