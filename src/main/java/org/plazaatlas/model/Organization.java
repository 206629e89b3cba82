package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.List;
import java.util.Optional;

/**
 * A cartel, faction, alliance or gang.
 *
 * @param shortName the abbreviation the press uses, such as CJNG
 * @param parentId the group that a faction belongs to, or that any other kind came from
 * @param activeFrom when it is said to have formed
 * @param designated when the United States designated it a foreign terrorist organization
 * @param colour its colour on maps as {@code #RRGGBB}, if the atlas fixes one
 */
public record Organization(
        String id,
        Text name,
        String shortName,
        List<String> aliases,
        OrganizationKind kind,
        Optional<String> parentId,
        Optional<PartialDate> activeFrom,
        Optional<PartialDate> activeTo,
        Optional<PartialDate> designated,
        Text summary,
        List<String> sourceIds,
        Optional<String> colour) {

    public Organization {
        aliases = List.copyOf(aliases);
        sourceIds = List.copyOf(sourceIds);
    }

    /**
     * Whether it is part of its parent, so that its claims refine those of the parent. A split or
     * an offshoot is not.
     */
    public boolean isFaction() {
        return kind == OrganizationKind.FACTION && parentId.isPresent();
    }
}
