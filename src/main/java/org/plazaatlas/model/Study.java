package org.plazaatlas.model;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;

/**
 * What a published study says about the rule that violence gathers on turf boundaries after shocks.
 *
 * @param caveat why it does not settle the question for this atlas
 */
public record Study(String sourceId, Bearing bearing, Text finding, Text caveat, Text locator) {

    /** On which side of the rule a study stands. */
    public enum Bearing implements Coded {
        SUPPORTS("supports"),
        OPPOSES("opposes");

        private final String code;

        Bearing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
