package org.plazaatlas.briefing.wording;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

/** The words on finished pieces, and the messages about pieces that are opened. */
public final class BriefingWords {

    private BriefingWords() {}

    public static Words in(Language language) {
        return Words.of(BriefingWords.class, language);
    }

    /** The text of a key in both languages, as {@link Words#both} fills in its arguments. */
    public static Text both(String key, Object... arguments) {
        return Words.both(BriefingWords.class, key, arguments);
    }
}
