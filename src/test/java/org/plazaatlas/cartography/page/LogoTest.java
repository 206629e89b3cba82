package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

class LogoTest {

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsALogo(String format) throws IOException {
        byte[] bytes = picture(60, 30, format);
        assertThat(Logo.of(bytes).aspect()).isEqualTo(2);
        assertThat(Logo.of(bytes)).isEqualTo(Logo.of(bytes)).hasSameHashCodeAs(Logo.of(bytes));
    }

    @Test
    void aLargePictureIsHalvedUntilItIsNearlyAsSmallAsNeeded() throws IOException {
        BufferedImage image = Logo.of(picture(1000, 500, "png")).image(100);
        assertThat(image.getWidth()).isBetween(100, 199);
    }

    @Test
    void whatIsNoPictureIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> Logo.of("logo".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PNG or JPEG");
        assertThatThrownBy(() -> Logo.of(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() {
        assertThatThrownBy(() -> Logo.of(picture(8_001, 1, "png")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("8001×1");
    }

    @Test
    void aDamagedPictureIsReadOrRefusedButNeverFailsOtherwise() throws IOException {
        byte[] whole = picture(60, 30, "png");
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
            damaged[8 + random.nextInt(damaged.length - 7) - 1] = (byte) random.nextInt();
            try {
                assertThat(Logo.of(damaged).aspect()).isPositive();
            } catch (IOException e) {
                assertThat(e).as("seed %d, try %d", seed, i).hasMessageMatching("(?s).+");
            }
        }
    }
}
