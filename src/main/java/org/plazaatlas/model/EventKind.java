package org.plazaatlas.model;

/** What sort of thing happened. */
public enum EventKind {
    ARREST,
    CLASH,
    DEPLOYMENT,
    DESIGNATION,
    DISCOVERY,
    KILLING_OF_LEADER,
    MASSACRE,
    OTHER,
    POLICY,
    POLITICAL,
    SEIZURE,
    SPLIT,
    TRANSFER
}
