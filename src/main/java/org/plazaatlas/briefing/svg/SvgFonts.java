package org.plazaatlas.briefing.svg;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.plazaatlas.cartography.typesetting.Typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fonts of one SVG picture, only the letters in use: a browser then sets the texts as the
 * program does, whether Inter is installed or not. Other readers fall back on the named families.
 */
final class SvgFonts {

    /**
     * What the texts are set in. The others are no wider than Inter: a reader that heeds neither
     * the embedded font nor the width of a text (rsvg does not) still keeps within the page.
     */
    static final String FAMILY =
            "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed',"
                    + " sans-serif";

    /** What browsers ask of a font; its layout tables would outweigh all letters. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final Map<Typeface, Set<Integer>> letters = new EnumMap<>(Typeface.class);

    /** Notes that a text is set in a weight. */
    void use(Typeface weight, String text) {
        Set<Integer> used = letters.computeIfAbsent(weight, _ -> new TreeSet<>());
        text.codePoints().forEach(used::add);
    }

    /** The rules that bring the letters in use. */
    String css() throws IOException {
        StringBuilder css = new StringBuilder();
        for (Map.Entry<Typeface, Set<Integer>> weight : letters.entrySet()) {
            String font =
                    Base64.getEncoder().encodeToString(subset(weight.getKey(), weight.getValue()));
            css.append("@font-face{font-family:Inter;font-weight:")
                    .append(weight.getKey().weight())
                    .append(";src:url(data:font/ttf;base64,")
                    .append(font)
                    .append(")}\n");
        }
        return css.toString();
    }

    private static byte[] subset(Typeface weight, Set<Integer> letters) throws IOException {
        try (InputStream in = weight.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
