package org.plazaatlas.language;

import java.util.Objects;

/** A short text in both languages of the atlas. */
public record Text(String es, String en) {

    /** A missing text, such as the note of a claim without a note. */
    public static final Text EMPTY = new Text("", "");

    public Text {
        Objects.requireNonNull(es, "es");
        Objects.requireNonNull(en, "en");
    }

    /** A text that reads the same in both languages, such as the name of a town. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.ES ? es : en;
    }

    public boolean isEmpty() {
        return es.isEmpty() && en.isEmpty();
    }
}
