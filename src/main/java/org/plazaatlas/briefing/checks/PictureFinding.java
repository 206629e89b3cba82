package org.plazaatlas.briefing.checks;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Subject;

import java.util.List;

/**
 * A finding about a picture.
 *
 * @param what what was found
 * @param where the place in the picture
 * @param meaning what it means for readers
 * @param advice what the briefer can do
 * @param subjects the claims, organizations or events concerned, or the selection
 */
public record PictureFinding(
        Kind kind, Text what, Text where, Text meaning, Text advice, List<Subject> subjects) {

    /** What a check looks for. */
    public enum Kind {
        MISSING_SOURCE,
        HIDDEN_SELECTION,
        OLD_EVIDENCE,
        COLOURS,
        GREYS,
        SMALL_TYPE,
        MISSING_LETTERS,
        CUT_TEXT,
        UNTOLD_EVENTS
    }

    public PictureFinding {
        subjects = List.copyOf(subjects);
    }

    /** The whole finding as one paragraph. */
    public Text text() {
        return new Text(
                String.join(" ", what.es(), where.es(), meaning.es(), advice.es()),
                String.join(" ", what.en(), where.en(), meaning.en(), advice.en()));
    }
}
