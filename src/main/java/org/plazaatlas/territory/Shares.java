package org.plazaatlas.territory;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums a labelling up over a part of the country. */
final class Shares {

    private final Mosaic mosaic;
    private final List<Region> regions;

    Shares(Mosaic mosaic, List<Region> regions) {
        this.mosaic = mosaic;
        this.regions = regions;
    }

    /** The parts of a place by status, the largest first; they add up to the whole. */
    List<StatusShare> byStatus(BitSet place) {
        Map<Status, BitSet> parts = new EnumMap<>(Status.class);
        parts.put(Status.UNCLAIMED, BitSets.copy(place));
        for (Region region : regions) {
            BitSet part = BitSets.intersection(region.faces(), place);
            parts.get(Status.UNCLAIMED).andNot(part);
            parts.computeIfAbsent(region.label().status(), _ -> new BitSet()).or(part);
        }
        double whole = mosaic.areaSquareKm(place);
        List<StatusShare> shares = new ArrayList<>();
        parts.forEach((status, part) -> addShare(status, part, whole, shares));
        shares.sort(Comparator.comparingDouble(StatusShare::areaSquareKm).reversed());
        return List.copyOf(shares);
    }

    private void addShare(Status status, BitSet part, double whole, List<StatusShare> shares) {
        if (!part.isEmpty()) {
            double area = mosaic.areaSquareKm(part);
            shares.add(new StatusShare(status, area, area / whole));
        }
    }

    private record Holder(String organizationId, Level level) {}

    /** What an organization holds in a place at a level, as it comes together. */
    private record Part(BitSet faces, Set<Claim> claims) {}

    /** Each organization's part of a place at each level, the largest first. */
    List<HoldingShare> byHolder(BitSet place, LocalDate day) {
        Map<Holder, Part> parts = new LinkedHashMap<>();
        for (Region region : regions) {
            BitSet faces = BitSets.intersection(region.faces(), place);
            if (!faces.isEmpty()) {
                region.label().holdings().forEach(holding -> addPart(holding, faces, parts));
            }
        }
        double whole = mosaic.areaSquareKm(place);
        return parts.values().stream()
                .map(part -> share(part, whole, day))
                .sorted(Comparator.comparingDouble(HoldingShare::areaSquareKm).reversed())
                .toList();
    }

    private static void addPart(Holding holding, BitSet faces, Map<Holder, Part> parts) {
        Part part =
                parts.computeIfAbsent(
                        new Holder(holding.organizationId(), holding.level()),
                        _ -> new Part(new BitSet(), new LinkedHashSet<>()));
        part.faces().or(faces);
        part.claims().addAll(holding.claims());
    }

    private HoldingShare share(Part part, double whole, LocalDate day) {
        double area = mosaic.areaSquareKm(part.faces());
        Holding holding = new Holdings(mosaic::isApproximate).sumUp(part.claims(), day);
        return new HoldingShare(holding, area, area / whole);
    }
}
