package org.plazaatlas.model;

/**
 * The presence of an organization in a municipality over a run of years, as one source finds it.
 *
 * @param municipalityCode five digits of INEGI
 * @param yearFrom the first year
 * @param yearTo the year after the last one
 */
public record MunicipalityPresence(
        String municipalityCode, String organizationId, int yearFrom, int yearTo, String sourceId) {

    /** The two digits of the state that begin the code. */
    public String stateCode() {
        return municipalityCode.substring(0, 2);
    }

    public boolean isIn(int year) {
        return year >= yearFrom && year < yearTo;
    }
}
