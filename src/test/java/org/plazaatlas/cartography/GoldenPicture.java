package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Compares a picture with the one kept for it. Rasterizers differ a little between Java versions,
 * so a pixel counts only if a channel is off by more than 40 of 255, and two in a thousand may be.
 * On failure the actual picture and the difference lie under {@code target/golden}; {@code
 * -Dgolden.record=true} keeps the actual one instead (look at it before committing).
 */
final class GoldenPicture {

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final int CHANNEL_TOLERANCE = 40;
    private static final double SHARE_TOLERANCE = 0.002;

    private GoldenPicture() {}

    static boolean isRecording() {
        return Boolean.getBoolean("golden.record");
    }

    static void assertMatches(String feature, String name, BufferedImage actual)
            throws IOException {
        Path kept = KEPT.resolve(feature).resolve(name + ".png");
        if (isRecording()) {
            write(actual, kept);
            return;
        }
        assertThat(kept).as("record it first with -Dgolden.record=true").exists();
        BufferedImage expected = ImageIO.read(kept.toFile());
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        BufferedImage difference =
                new BufferedImage(
                        actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        int off = differing(expected, actual, difference);
        double share = off / (double) (actual.getWidth() * actual.getHeight());
        if (share > SHARE_TOLERANCE) {
            Path folder = FAILED.resolve(feature);
            write(actual, folder.resolve(name + "-actual.png"));
            write(difference, folder.resolve(name + "-difference.png"));
        }
        assertThat(share)
                .as("share of pixels that differ from %s; see %s", kept, FAILED)
                .isLessThanOrEqualTo(SHARE_TOLERANCE);
    }

    private static int differing(
            BufferedImage expected, BufferedImage actual, BufferedImage difference) {
        int off = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int a = expected.getRGB(x, y);
                int b = actual.getRGB(x, y);
                if (distance(a, b) > CHANNEL_TOLERANCE) {
                    off++;
                    difference.setRGB(x, y, 0xFF0000);
                } else {
                    difference.setRGB(x, y, (b >> 2 & 0x3F3F3F) + 0xC0C0C0);
                }
            }
        }
        return off;
    }

    private static int distance(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
