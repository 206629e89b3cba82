package org.plazaatlas.desktop.layers;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The organizations of an atlas in the order of its file, each followed by its factions. */
record OrganizationTree(List<Branch> branches) {

    /**
     * An organization in the tree.
     *
     * @param depth 0, or for a faction 1 more than that of its parent
     */
    record Branch(Organization organization, int depth) {

        /** Whether one of its names contains a text, ignoring case and accents. */
        boolean isNamed(String text) {
            String sought = plain(text.strip());
            Stream<String> names =
                    Stream.of(
                            organization.name().es(),
                            organization.name().en(),
                            organization.shortName());
            return Stream.concat(names, organization.aliases().stream())
                    .anyMatch(name -> plain(name).contains(sought));
        }

        private static String plain(String text) {
            return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
        }
    }

    static OrganizationTree of(Atlas atlas) {
        List<Branch> branches = new ArrayList<>();
        atlas.contents().organizations().stream()
                .filter(o -> !o.isFaction() || o.parentId().flatMap(atlas::organization).isEmpty())
                .forEach(o -> grow(atlas, o, 0, branches));
        return new OrganizationTree(List.copyOf(branches));
    }

    private static void grow(Atlas atlas, Organization from, int depth, List<Branch> branches) {
        branches.add(new Branch(from, depth));
        atlas.factionsOf(from.id()).forEach(o -> grow(atlas, o, depth + 1, branches));
    }

    /** The ids of the organization, its factions, and their factions. */
    Set<String> withFactions(String organizationId) {
        Set<String> family = new LinkedHashSet<>();
        int depth = Integer.MAX_VALUE;
        for (Branch branch : branches) {
            if (branch.organization().id().equals(organizationId)) {
                depth = branch.depth();
                family.add(organizationId);
            } else if (branch.depth() > depth) {
                family.add(branch.organization().id());
            } else {
                depth = Integer.MAX_VALUE;
            }
        }
        return family;
    }
}
