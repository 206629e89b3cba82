package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the entries of a legend for the organizations in a picture: first those that it is about,
 * then those that something is painted in the colours of, then the others, each group in the order
 * of the atlas; where some are named on the map, the largest of the rest first. Factions follow
 * their parent if that is in the picture too, or if there are several of them; in a finished
 * picture, a faction larger than its parent has a row by itself. Those that are named on the map
 * have no row.
 */
final class OrganizationRows {

    private static final int LEAST_COUNTED = 3;

    private final Atlas atlas;
    private final LegendSigns swatches;
    private final View view;
    private final Set<String> about;

    OrganizationRows(Atlas atlas, LegendSigns swatches, View view, Set<String> about) {
        this.atlas = atlas;
        this.swatches = swatches;
        this.view = view;
        this.about = about;
    }

    /**
     * The entries. Those that are shown in small places alone are only counted, if there are
     * several.
     */
    List<Entry> of(ZoneSubjects subjects) {
        Set<String> all = inOrder(subjects);
        all.removeAll(subjects.named());
        Set<String> small = new LinkedHashSet<>(all);
        small.removeIf(id -> !subjects.isSmall(id));
        if (small.size() < LEAST_COUNTED) {
            return rows(all, subjects);
        }
        all.removeAll(small);
        List<Entry> rows = rows(all, subjects);
        Words words = Words.of(OrganizationRows.class, view.language());
        rows.add(Entry.rest(words.get("legend.small", small.size())));
        return rows;
    }

    private List<Entry> rows(Set<String> shown, ZoneSubjects subjects) {
        Map<String, List<String>> byHead = new LinkedHashMap<>();
        for (String id : shown) {
            byHead.computeIfAbsent(head(id, shown, subjects), _ -> new ArrayList<>()).add(id);
        }
        List<Entry> rows = new ArrayList<>();
        byHead.forEach(
                (head, all) -> {
                    rows.add(row(head, subjects));
                    all.stream()
                            .filter(id -> !id.equals(head))
                            .map(faction -> row(faction, subjects).asNested())
                            .forEach(rows::add);
                });
        return rows;
    }

    private Set<String> inOrder(ZoneSubjects subjects) {
        Set<String> ordered = new LinkedHashSet<>();
        addAll(subjects.painted(about), ordered);
        if (!isByArea(subjects)) {
            addAll(subjects.filled().keySet(), ordered);
        } else {
            subjects.filled().entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .forEach(area -> ordered.add(area.getKey()));
        }
        addAll(subjects.hatched(), ordered);
        addAll(subjects.disputing(), ordered);
        addAll(subjects.present(), ordered);
        addAll(subjects.found(), ordered);
        return ordered;
    }

    /** A finished picture names or is about some; a window keeps to one order on all dates. */
    private boolean isByArea(ZoneSubjects subjects) {
        return !subjects.named().isEmpty() || !about.isEmpty();
    }

    private void addAll(Set<String> some, Set<String> ordered) {
        atlas.contents().organizations().stream()
                .map(Organization::id)
                .filter(some::contains)
                .forEach(ordered::add);
    }

    /** The organization below which a faction stands; an organization by itself heads itself. */
    private String head(String id, Set<String> shown, ZoneSubjects subjects) {
        return parent(id)
                .filter(parent -> !isByArea(subjects) || !isLarger(id, parent, subjects))
                .filter(
                        parent ->
                                shown.contains(parent)
                                        || shown.stream().filter(o -> isOf(o, parent)).count() > 1)
                .map(parent -> head(parent, shown, subjects))
                .orElse(id);
    }

    private static boolean isLarger(String id, String parent, ZoneSubjects subjects) {
        return subjects.filled().getOrDefault(id, 0.0)
                > subjects.filled().getOrDefault(parent, 0.0);
    }

    private boolean isOf(String id, String parentId) {
        return parent(id).filter(parentId::equals).isPresent();
    }

    private Optional<String> parent(String id) {
        return atlas.organization(id)
                .filter(Organization::isFaction)
                .flatMap(Organization::parentId);
    }

    private Entry row(String id, ZoneSubjects subjects) {
        Organization organization = atlas.organization(id).orElseThrow();
        return Entry.organization(
                organization.name().in(view.language()),
                Subject.organization(id),
                sign(id, subjects));
    }

    private Optional<Legend.Swatch> sign(String id, ZoneSubjects subjects) {
        boolean filled = subjects.filled().containsKey(id);
        boolean hatched = subjects.hatched().contains(id);
        boolean marked = subjects.present().contains(id);
        if (subjects.rivals().contains(id)) {
            return Optional.of(swatches.rival(id, marked));
        }
        if (filled || hatched || marked) {
            return Optional.of(swatches.organization(id, filled, marked, hatched));
        }
        if (subjects.disputing().contains(id)) {
            return Optional.of(swatches.dispute(id));
        }
        return subjects.found().contains(id) ? Optional.of(swatches.dot(id)) : Optional.empty();
    }
}
