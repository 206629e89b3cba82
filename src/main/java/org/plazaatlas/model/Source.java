package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication that the atlas cites.
 *
 * @param title in the language of the publication
 * @param author may be empty
 * @param published as precisely as the publication says
 * @param publisher the name to print; may be empty. If the text passes on what a body said, the
 *     body comes first and the messenger after it: {@code DEA (via Infobae)}, {@code DEA (vía
 *     Infobae)}
 * @param url the address of the copy that was read; may be empty
 * @param tier what kind of text was read
 * @param tierReason why it has this tier; may be empty
 * @param origin the body whose finding the text passes on; sources of one origin count once
 * @param reliability the grade that the keeper of the atlas gave the source; empty if ungraded
 */
public record Source(
        String id,
        String title,
        String author,
        Text publisher,
        Optional<PartialDate> published,
        String url,
        SourceKind kind,
        SourceTier tier,
        Text tierReason,
        String origin,
        Optional<Reliability> reliability,
        Text note) {

    /** A licence of Creative Commons, as the notes of data sets begin with it. */
    private static final Pattern LICENCE =
            Pattern.compile("^(CC0|CC BY(?:-[A-Z]{2})*(?: \\d\\.\\d)?)\\b");

    private static final Pattern PASSED_ON = Pattern.compile("(.+) \\((?:vía|via) (.+)\\)");

    /** The publisher, or the title if the publication names none. */
    public Text imprint() {
        return publisher.isEmpty() ? Text.same(title) : publisher;
    }

    /** The licence of Creative Commons that its note begins with, if it does. */
    public Optional<String> licence() {
        Matcher licence = LICENCE.matcher(note.en());
        return licence.find() ? Optional.of(licence.group(1)) : Optional.empty();
    }

    /** The body that the publisher names, without the messenger that passes it on. */
    public Text body() {
        Text printed = imprint();
        return new Text(part(printed.es(), 1, printed.es()), part(printed.en(), 1, printed.en()));
    }

    /** Who passes on what the body said; empty if the body itself was read. */
    public Text messenger() {
        return new Text(part(publisher.es(), 2, ""), part(publisher.en(), 2, ""));
    }

    private static String part(String printed, int group, String otherwise) {
        Matcher passedOn = PASSED_ON.matcher(printed);
        return passedOn.matches() ? passedOn.group(group) : otherwise;
    }
}
