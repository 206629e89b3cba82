package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.Optional;

/**
 * A publication that the atlas cites.
 *
 * @param title in the language of the publication
 * @param author may be empty
 * @param published as precisely as the publication says
 * @param url the address of the copy that was read; may be empty
 * @param reliability the grade that the keeper of the atlas gave the source; empty if ungraded
 */
public record Source(
        String id,
        String title,
        String author,
        String publisher,
        Optional<PartialDate> published,
        String url,
        SourceKind kind,
        Optional<Reliability> reliability,
        Text note) {}
