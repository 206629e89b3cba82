package org.plazaatlas.briefing.series;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

/**
 * A film or series cannot be made as asked. The message says what was expected, in both languages.
 */
public final class SeriesException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    private SeriesException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    static SeriesException of(String key, Object... arguments) {
        return new SeriesException(Words.both(SeriesException.class, key, arguments));
    }

    /** What is wrong and what was expected, as one line. */
    public String in(Language language) {
        return text.in(language);
    }
}
