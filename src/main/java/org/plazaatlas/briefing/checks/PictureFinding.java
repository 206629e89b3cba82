package org.plazaatlas.briefing.checks;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Subject;

import java.util.List;

/**
 * One remark on a picture.
 *
 * @param what was found
 * @param where in the picture
 * @param meaning for its readers
 * @param advice what can be done
 * @param subjects what is concerned: claims, organizations, events or the selection
 */
public record PictureFinding(
        Kind kind, Text what, Text where, Text meaning, Text advice, List<Subject> subjects) {

    /** What was looked for. */
    public enum Kind {
        MISSING_SOURCE,
        HIDDEN_SELECTION,
        OLD_EVIDENCE,
        COLOURS,
        GREYS,
        SMALL_TYPE
    }

    public PictureFinding {
        subjects = List.copyOf(subjects);
    }

    /** All of it as one paragraph. */
    public Text text() {
        return new Text(
                String.join(" ", what.es(), where.es(), meaning.es(), advice.es()),
                String.join(" ", what.en(), where.en(), meaning.en(), advice.en()));
    }
}
