package org.plazaatlas.cartography.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ColourVisionTest {

    private static final long SEED = 20251122;

    /**
     * The columns of the paper's table, and two inks of the map, worked out apart from the code.
     */
    @ParameterizedTest
    @CsvSource({
        "PROTANOPIA, FF0000, 6D5F00",
        "PROTANOPIA, 00FF00, FFE500",
        "PROTANOPIA, 0000FF, 0059FF",
        "PROTANOPIA, 0072B2, 5375B5",
        "PROTANOPIA, D55E00, 817100",
        "DEUTERANOPIA, FF0000, A39000",
        "DEUTERANOPIA, 00FF00, EFD63A",
        "DEUTERANOPIA, 0000FF, 003DFB",
        "DEUTERANOPIA, 0072B2, 3B67B1",
        "DEUTERANOPIA, D55E00, 9E8C00",
        "TRITANOPIA, FF0000, FF000F",
        "TRITANOPIA, 00FF00, 00F7D9",
        "TRITANOPIA, 0000FF, 006B96",
        "TRITANOPIA, 0072B2, 008289",
        "TRITANOPIA, D55E00, EB4050",
        "GREYSCALE, FF0000, 7F7F7F",
        "GREYSCALE, 00FF00, DCDCDC",
        "GREYSCALE, 0000FF, 4C4C4C",
        "GREYSCALE, 0072B2, 6D6D6D",
        "GREYSCALE, D55E00, 828282"
    })
    void coloursAreSeenAsTheModelSays(ColourVision vision, String colour, String seen) {
        assertThat(vision.seen(Color.decode("#" + colour))).isEqualTo(Color.decode("#" + seen));
    }

    @ParameterizedTest
    @EnumSource
    void everyGreyStaysAsItIs(ColourVision vision) {
        assertThat(IntStream.range(0, 256).mapToObj(v -> new Color(v, v, v)))
                .allSatisfy(grey -> assertThat(vision.seen(grey)).isEqualTo(grey));
    }

    @Test
    void whatIsGreyIsNotMadeGreyerAndTellsLightFromDark() {
        assertThat(random())
                .allSatisfy(
                        colour -> {
                            Color grey = ColourVision.GREYSCALE.seen(colour);
                            assertThat(grey.getRed())
                                    .as("%s, seed %d", colour, SEED)
                                    .isEqualTo(grey.getGreen())
                                    .isEqualTo(grey.getBlue());
                            assertThat(ColourVision.GREYSCALE.seen(grey)).isEqualTo(grey);
                        });
    }

    @Test
    void normalVisionChangesNothing() {
        assertThat(random()).allSatisfy(c -> assertThat(ColourVision.NORMAL.seen(c)).isEqualTo(c));
    }

    @Test
    void redAndGreenOfOneLightnessAreAlikeOnlyToThoseWhoLackOneOfTheirCones() {
        Color red = new Color(0xD0502F);
        Color green = new Color(0x8F7A23);
        assertThat(ColourVision.NORMAL.difference(red, green)).isGreaterThan(30);
        assertThat(ColourVision.DEUTERANOPIA.difference(red, green)).isLessThan(10);
        assertThat(ColourVision.TRITANOPIA.difference(red, green)).isGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsSeenPixelByPixelAndTheOneGivenStays(ColourVision vision) {
        for (int kind : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB_PRE}) {
            BufferedImage picture = picture(kind);
            BufferedImage before = picture(kind);
            BufferedImage seen = vision.apply(picture);
            assertThat(seen.getType()).isEqualTo(kind);
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(picture.getRGB(x, 0)).isEqualTo(before.getRGB(x, 0));
                assertThat(seen.getRGB(x, 0))
                        .as("pixel %d, seed %d", x, SEED)
                        .isEqualTo(vision.seen(new Color(picture.getRGB(x, 0))).getRGB());
            }
        }
    }

    @Test
    void whatIsSeenThroughStaysSo() {
        int[] pixels = {0x00000000, 0x80FF0000};
        ColourVision.PROTANOPIA.apply(pixels);
        assertThat(pixels).containsExactly(0x00000000, 0x806D5F00);
    }

    private static BufferedImage picture(int kind) {
        BufferedImage picture = new BufferedImage(300, 1, kind);
        Color[] colours = random().toArray(Color[]::new);
        for (int x = 0; x < picture.getWidth(); x++) {
            picture.setRGB(x, 0, colours[x / 3].getRGB());
        }
        return picture;
    }

    private static Stream<Color> random() {
        return new Random(SEED).ints(500, 0, 0x1000000).mapToObj(Color::new);
    }
}
