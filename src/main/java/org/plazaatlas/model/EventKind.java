package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** The kind of an event. */
public enum EventKind implements Coded {
    ARREST("arrest"),
    CLASH("clash"),
    DEPLOYMENT("deployment"),
    DESIGNATION("designation"),
    DISCOVERY("discovery"),
    KILLING_OF_LEADER("killing_of_leader"),
    MASSACRE("massacre"),
    OTHER("other"),
    POLICY("policy"),
    POLITICAL("political"),
    SEIZURE("seizure"),
    SPLIT("split"),
    TRANSFER("transfer");

    private final String code;

    EventKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
