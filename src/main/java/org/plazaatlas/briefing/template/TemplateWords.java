package org.plazaatlas.briefing.template;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

/** The words about templates. */
final class TemplateWords {

    private TemplateWords() {}

    static Text both(String key, Object... arguments) {
        return Words.both(TemplateWords.class, key, arguments);
    }
}
