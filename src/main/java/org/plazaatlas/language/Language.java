package org.plazaatlas.language;

import java.util.Locale;

/** A language in which every text of the program and of an atlas is available. */
public enum Language implements Coded {
    ES("es", Locale.forLanguageTag("es-MX")),
    EN("en", Locale.forLanguageTag("en-US"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    @Override
    public String code() {
        return code;
    }

    /** The locale that dates, numbers and sort orders of this language follow. */
    public Locale locale() {
        return locale;
    }

    /** The other language, for a switch between the two. */
    public Language other() {
        return this == ES ? EN : ES;
    }
}
