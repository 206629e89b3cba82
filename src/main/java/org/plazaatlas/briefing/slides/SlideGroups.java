package org.plazaatlas.briefing.slides;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups of shapes of a deck as text. They take their places when the deck is written: the
 * library would hold each of their points as objects and write them far more slowly.
 */
final class SlideGroups {

    /** The prefixes that the text uses, as a slide declares them. */
    private static final List<String> DECLARED =
            List.of(
                    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"",
                    "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"");

    private static final String TARGET = "plaza-group";
    private static final Pattern PLACE = Pattern.compile("<\\?" + TARGET + " (\\d+)\\?>");

    private final List<String> contents = new ArrayList<>();

    /** Adds a group to a slide or to one of its groups. */
    void add(CTGroupShape parent, String content) {
        try (XmlCursor cursor = parent.addNewGrpSp().newCursor()) {
            cursor.toEndToken();
            cursor.insertProcInst(TARGET, Integer.toString(contents.size()));
        }
        contents.add(content);
    }

    /**
     * A part of the file with its groups.
     *
     * @throws IOException if it cannot be read
     */
    InputStream inPlace(InputStream part) throws IOException {
        String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        if (!xml.contains("<?" + TARGET)) {
            return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        }
        if (!DECLARED.stream().allMatch(xml::contains)) {
            throw new IllegalStateException("a slide declares its namespaces in another way");
        }
        String whole = PLACE.matcher(xml).replaceAll(this::quoted);
        return new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8));
    }

    private String quoted(MatchResult place) {
        return Matcher.quoteReplacement(contents.get(Integer.parseInt(place.group(1))));
    }
}
