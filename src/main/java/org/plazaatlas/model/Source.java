package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.Optional;

/**
 * A publication that the atlas cites.
 *
 * @param title in the language of the publication
 * @param author may be empty
 * @param published as precisely as the publication says
 * @param publisher the name to print; may be empty
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

    /** The publisher, or the title if the publication names none. */
    public Text imprint() {
        return publisher.isEmpty() ? Text.same(title) : publisher;
    }
}
