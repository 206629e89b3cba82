package org.plazaatlas.store.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.store.atlas.AtlasFiles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Remarks on what claims rest on: one origin that is told as several, organizations that only an
 * unvetted text puts into an area, and undated encyclopedias that colour land.
 */
final class SourceRemarks {

    private final AtlasContents contents;
    private final Map<String, Source> sources;
    private final RemarkList remarks;

    SourceRemarks(AtlasContents contents, RemarkList remarks) {
        this.contents = contents;
        this.remarks = remarks;
        sources =
                contents.sources().stream()
                        .collect(toMap(Source::id, source -> source, (first, _) -> first));
    }

    void add() {
        addOrigins();
        addUnvetted();
        addUndated();
    }

    /**
     * Two sources are the same text if they share their title and one of publisher, address and
     * date, or their address and date. An address alone may be that of a whole collection.
     */
    private void addOrigins() {
        Set<Set<String>> seen = new HashSet<>();
        addOrigins(seen, source -> both(source.title(), source.publisher().en()));
        addOrigins(seen, source -> both(source.title(), address(source.url())));
        addOrigins(seen, source -> both(source.title(), date(source)));
        addOrigins(seen, source -> both(address(source.url()), date(source)));
    }

    private void addOrigins(Set<Set<String>> seen, Function<Source, Optional<String>> sameness) {
        contents.sources().stream()
                .filter(source -> sameness.apply(source).isPresent())
                .collect(
                        groupingBy(
                                source -> sameness.apply(source).get(),
                                LinkedHashMap::new,
                                toList()))
                .values()
                .forEach(alike -> addOrigins(seen, alike));
    }

    private void addOrigins(Set<Set<String>> seen, List<Source> alike) {
        Source first = alike.getFirst();
        for (Source other : alike.subList(1, alike.size())) {
            if (!other.origin().equals(first.origin())
                    && seen.add(Set.of(first.id(), other.id()))) {
                remarks.add(
                        AtlasFiles.SOURCES,
                        other.id(),
                        "remark.origin",
                        first.id(),
                        first.origin(),
                        other.origin());
            }
        }
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    /** The address without what changes nothing about the text behind it. */
    private static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
    }

    private static Optional<String> both(String one, String other) {
        return present(one).flatMap(a -> present(other).map(b -> plain(a) + " | " + plain(b)));
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String date(Source source) {
        return source.published().map(Object::toString).orElse("");
    }

    /** What an organization and an area have in common: every claim that puts it there. */
    private record Standing(String organizationId, Area area) {}

    private void addUnvetted() {
        Map<Standing, List<Claim>> byStanding =
                contents.claims().stream()
                        .collect(
                                groupingBy(
                                        c -> new Standing(c.organizationId(), c.area()),
                                        LinkedHashMap::new,
                                        toList()));
        byStanding.forEach(
                (standing, claims) -> {
                    if (claims.stream().allMatch(c -> isOfTier(SourceTier.UNVETTED, c))) {
                        remarks.add(
                                AtlasFiles.CLAIMS,
                                ids(claims),
                                "remark.unvetted",
                                standing.organizationId,
                                name(standing.area));
                    }
                });
    }

    private boolean isOfTier(SourceTier tier, Claim claim) {
        return Optional.ofNullable(sources.get(claim.sourceId()))
                .filter(source -> source.tier() == tier)
                .isPresent();
    }

    private static String ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(joining(", "));
    }

    private static String name(Area area) {
        return switch (area) {
            case Area.States(var codes) -> String.join(", ", codes);
            case Area.Municipality(var state, var name) -> state + ":" + name;
            case Area.Circle(var centre, var km) ->
                    "%s, %s, %s km".formatted(centre.longitude(), centre.latitude(), km);
            case Area.Polygon(var corners) ->
                    "%s, %s … (%s)"
                            .formatted(
                                    corners.getFirst().longitude(),
                                    corners.getFirst().latitude(),
                                    corners.size());
        };
    }

    private void addUndated() {
        Map<String, List<Claim>> bySource =
                contents.claims().stream()
                        .filter(claim -> claim.level() == Level.DOMINANT)
                        .filter(this::isUndated)
                        .collect(groupingBy(Claim::sourceId, LinkedHashMap::new, toList()));
        bySource.forEach(
                (source, claims) ->
                        remarks.add(AtlasFiles.SOURCES, source, "remark.undated", ids(claims)));
    }

    private boolean isUndated(Claim claim) {
        return Optional.ofNullable(sources.get(claim.sourceId()))
                .filter(source -> source.kind() == SourceKind.ENCYCLOPEDIA)
                .filter(source -> source.published().isEmpty())
                .isPresent();
    }
}
