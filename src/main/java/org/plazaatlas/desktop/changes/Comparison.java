package org.plazaatlas.desktop.changes;

import org.plazaatlas.view.Account;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

/** Asks how one date differs from another, as an account tells it. */
record Comparison(LocalDate since, LocalDate date, Account account) {

    /** What a view compares; empty if its topic is not changes. */
    static Optional<Comparison> of(View view) {
        return view.topic() instanceof Topic.Changes(var since)
                ? Optional.of(new Comparison(since, view.date(), view.account()))
                : Optional.empty();
    }
}
