package org.plazaatlas.briefing.png;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Encodes pages as PNG (ISO/IEC 15948), with the colour space sRGB, the size on paper and, in text
 * chunks, title, description and view.
 */
public final class PngImage {

    private static final String TEXTS = "iTXt";

    private static final double METRES_PER_INCH = 0.0254;
    private static final byte PERCEPTUAL = 0;
    private static final byte PER_METRE = 1;

    private PngImage() {}

    /** Encodes a page; its further pages are left out. */
    public static byte[] encode(Sheet sheet) {
        BufferedImage image = sheet.image();
        PngFile file = new PngFile(image.getWidth(), image.getHeight());
        file.chunk("sRGB", new byte[] {PERCEPTUAL});
        int perMetre = (int) Math.round(sheet.page().dpi() / METRES_PER_INCH);
        file.chunk(
                "pHYs",
                ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(PER_METRE).array());
        SheetText text = sheet.text();
        file.chunk(TEXTS, text("Title", text.languageTag(), text.title()));
        file.chunk(TEXTS, text("Description", text.languageTag(), text.description()));
        file.chunk(TEXTS, text(EmbeddedViews.KEYWORD, "", sheet.carried().json()));
        new PngRows(image).chunks().forEach(rows -> file.chunk("IDAT", rows));
        return file.bytes();
    }

    /** An international text chunk (iTXt), not compressed, without a translated keyword. */
    private static byte[] text(String keyword, String languageTag, String text) {
        return (keyword + "\0\0\0" + languageTag + "\0\0" + text).getBytes(StandardCharsets.UTF_8);
    }
}
