package org.plazaatlas.territory.pressure;

import org.plazaatlas.language.Coded;
import org.plazaatlas.model.Subject;

/** Which places a back-test compares with each other. */
public enum TestedPlaces implements Coded {
    STATES("states"),
    /** The priority cities, each with the land around that its pressure is measured on. */
    CITIES("cities");

    private final String code;

    TestedPlaces(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The place with a state code, or the id of a city. */
    Subject subject(String id) {
        return this == STATES ? Subject.state(id) : Subject.city(id);
    }
}
