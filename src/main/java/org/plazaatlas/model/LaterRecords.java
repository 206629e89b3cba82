package org.plazaatlas.model;

import org.plazaatlas.cache.Deferred;

import java.util.List;

/**
 * The large tables of an atlas. They are read when they are first asked for, since neither a start
 * nor a picture of much land needs them. Asking for one fails with an {@link
 * java.io.UncheckedIOException} if its file cannot be read any more or is malformed.
 *
 * @param incidents events with deaths
 * @param gazetteer all municipalities
 * @param presences of organizations in municipalities
 * @param digest differs where the tables differ; empty if there are none
 */
public record LaterRecords(
        Deferred<List<Incident>> incidents,
        Deferred<Gazetteer> gazetteer,
        Deferred<List<MunicipalityPresence>> presences,
        Deferred<String> digest) {

    /** An atlas without large tables. */
    public static final LaterRecords NONE =
            new LaterRecords(
                    Deferred.of(List.of()),
                    Deferred.of(new Gazetteer(List.of())),
                    Deferred.of(List.of()),
                    Deferred.of(""));
}
