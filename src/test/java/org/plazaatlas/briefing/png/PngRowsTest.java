package org.plazaatlas.briefing.png;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

import javax.imageio.ImageIO;

/** Compresses pictures of one part, of several parts, and of noise that cannot be compressed. */
class PngRowsTest {

    private static final long SEED = 20251129;

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 3", "700, 900", "1201, 997"})
    void whatIsReadAgainIsWhatWasWritten(int width, int height) throws IOException {
        BufferedImage noise = noise(width, height);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file(noise)));
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .as("seed %d", SEED)
                .isEqualTo(noise.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Five parts, so that two, three and seven threads share them out differently. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theSamePictureGivesTheSameBytesOnAnyNumberOfCores(int threads) throws Exception {
        BufferedImage picture = noise(1300, 1300);
        assertThat(onThreads(threads, picture)).isEqualTo(onThreads(1, picture));
    }

    /** Parallel streams run in the pool that they are started in. */
    private static byte[] onThreads(int threads, BufferedImage image) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> file(image)).get();
        }
    }

    @Test
    void aPartMakesUseOfWhatStandsBeforeIt() {
        BufferedImage flat = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
        assertThat(file(flat).length).isLessThan(1200 * 1200 * 3 / 150);
    }

    private static byte[] file(BufferedImage image) {
        PngFile file = new PngFile(image.getWidth(), image.getHeight());
        new PngRows(image).chunks().forEach(rows -> file.chunk("IDAT", rows));
        return file.bytes();
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Random random = new Random(SEED);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextInt(1 << 24);
        }
        return image;
    }
}
