package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Organization;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The colours that an atlas folder fixes for its organizations. */
final class OrganizationColours {

    private OrganizationColours() {}

    /** The colour ({@code #RRGGBB}) of each organization that has one, by its id. */
    static Map<String, String> read(
            Path folder, FileProblems problems, List<Organization> organizations) {
        Map<String, String> colours =
                JsonFile.object(folder, problems)
                        .map(root -> new JsonFields(root, problems).all(FieldType.COLOUR))
                        .orElse(Map.of());
        Set<String> ids = organizations.stream().map(Organization::id).collect(Collectors.toSet());
        colours.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(id, "unknown.organization", id));
        return colours;
    }

    /** The same organization with its fixed colour, if it has one. */
    static Organization paint(Organization plain, Map<String, String> colours) {
        return new Organization(
                plain.id(),
                plain.name(),
                plain.shortName(),
                plain.aliases(),
                plain.kind(),
                plain.parentId(),
                plain.activeFrom(),
                plain.activeTo(),
                plain.designated(),
                plain.summary(),
                plain.sourceIds(),
                Optional.ofNullable(colours.get(plain.id())));
    }
}
