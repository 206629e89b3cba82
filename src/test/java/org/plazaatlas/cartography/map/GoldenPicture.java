package org.plazaatlas.cartography.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Compares a picture with the one kept for it. Rasterizers differ a little between Java versions,
 * so a pixel differs only if a channel is off by more than 40 of 255, and two in a thousand may
 * differ; but not many in one place, because that would be a name or a mark. On failure the actual
 * picture and the difference lie under {@code target/golden}; {@code -Dgolden.record=true} keeps
 * the actual one instead and fails, so that nobody takes a recording for a comparison.
 */
public final class GoldenPicture {

    /** How a test ends that has recorded, with the file. */
    static final String RECORDED =
            "recorded %s; look at it, commit it, and run the test again without -Dgolden.record";

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path FAILED = Path.of("target/golden");
    private static final int CHANNEL_TOLERANCE = 40;
    private static final double SHARE_TOLERANCE = 0.002;
    private static final int TILE = 16;

    /** Some 10 of the 256 pixels of a tile; the shortest text, "+4", has more. */
    private static final double TILE_TOLERANCE = 0.04;

    private GoldenPicture() {}

    static boolean isRecording() {
        return Boolean.getBoolean("golden.record");
    }

    public static void assertMatches(String feature, String name, BufferedImage actual)
            throws IOException {
        Path kept = KEPT.resolve(feature).resolve(name + ".png");
        if (isRecording()) {
            write(actual, kept);
            fail(RECORDED, kept);
        }
        assertThat(kept).as("record it first with -Dgolden.record=true").exists();
        BufferedImage expected = ImageIO.read(kept.toFile());
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        List<Rectangle> off = differingTiles(expected, actual);
        double share = share(expected, actual, actual.getRaster().getBounds());
        if (share > SHARE_TOLERANCE || !off.isEmpty()) {
            Path folder = FAILED.resolve(feature);
            write(actual, folder.resolve(name + "-actual.png"));
            write(difference(expected, actual), folder.resolve(name + "-difference.png"));
        }
        assertThat(share)
                .as("share of pixels that differ from %s; see %s", kept, FAILED)
                .isLessThanOrEqualTo(SHARE_TOLERANCE);
        assertThat(off).as("tiles that differ from %s; see %s", kept, FAILED).isEmpty();
    }

    /** Where so much differs that a name or a mark is another. */
    static List<Rectangle> differingTiles(BufferedImage expected, BufferedImage actual) {
        return PictureTiles.of(expected, TILE).stream()
                .filter(tile -> share(expected, actual, tile) > TILE_TOLERANCE)
                .toList();
    }

    private static double share(BufferedImage expected, BufferedImage actual, Rectangle where) {
        return PictureTiles.mean(expected, actual, where, (a, b) -> isOff(a, b) ? 1 : 0);
    }

    private static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
        BufferedImage difference =
                new BufferedImage(
                        actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int pixel = actual.getRGB(x, y);
                boolean off = isOff(expected.getRGB(x, y), pixel);
                difference.setRGB(x, y, off ? 0xFF0000 : (pixel >> 2 & 0x3F3F3F) + 0xC0C0C0);
            }
        }
        return difference;
    }

    private static boolean isOff(int a, int b) {
        return distance(a, b) > CHANNEL_TOLERANCE;
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
