package org.plazaatlas.territory;

/** Two organizations without order. */
record Pair(String firstId, String secondId) {

    /** The pair with the id that sorts first as the first. */
    static Pair of(String oneId, String otherId) {
        return oneId.compareTo(otherId) <= 0 ? new Pair(oneId, otherId) : new Pair(otherId, oneId);
    }
}
