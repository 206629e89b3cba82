package org.plazaatlas.territory.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Two organizations without order. */
public record OrganizationPair(String firstId, String secondId) {

    /** The pair with the id that sorts first as the first. */
    public static OrganizationPair of(String oneId, String otherId) {
        return oneId.compareTo(otherId) <= 0
                ? new OrganizationPair(oneId, otherId)
                : new OrganizationPair(otherId, oneId);
    }

    /** Each pair of some different organizations once. */
    public static List<OrganizationPair> among(Collection<String> organizationIds) {
        List<String> ids = List.copyOf(organizationIds);
        List<OrganizationPair> pairs = new ArrayList<>();
        for (int second = 1; second < ids.size(); second++) {
            for (int first = 0; first < second; first++) {
                pairs.add(OrganizationPair.of(ids.get(first), ids.get(second)));
            }
        }
        return pairs;
    }
}
