package org.plazaatlas.model;

import java.util.Locale;

/** A language that every text of the program and of an atlas is available in. */
public enum Language {
    ES(Locale.forLanguageTag("es-MX")),
    EN(Locale.forLanguageTag("en-US"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
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
