package org.plazaatlas.territory.snapshot;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Holdings;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums a labelling up over a part of the country. */
final class AreaShares {

    private final Mosaic mosaic;
    private final List<LabelledRegion> regions;

    AreaShares(Mosaic mosaic, List<LabelledRegion> regions) {
        this.mosaic = mosaic;
        this.regions = regions;
    }

    /** The parts of a place by status, the largest first; they add up to the whole. */
    List<StatusShare> byStatus(FaceSet place) {
        Map<Status, FaceSet> parts = new EnumMap<>(Status.class);
        FaceSet.Builder labelled = new FaceSet.Builder();
        for (LabelledRegion region : regions) {
            FaceSet part = region.faces().intersection(place);
            labelled.addAll(part);
            parts.merge(region.label().status(), part, FaceSet::union);
        }
        parts.merge(Status.UNCLAIMED, place.minus(labelled.build()), FaceSet::union);
        double whole = mosaic.areaSquareKm(place);
        List<StatusShare> shares = new ArrayList<>();
        parts.forEach((status, part) -> addShare(status, part, whole, shares));
        shares.sort(Comparator.comparingDouble(StatusShare::areaSquareKm).reversed());
        return List.copyOf(shares);
    }

    private void addShare(Status status, FaceSet part, double whole, List<StatusShare> shares) {
        if (!part.isEmpty()) {
            double area = mosaic.areaSquareKm(part);
            shares.add(new StatusShare(status, area, area / whole));
        }
    }

    private record Holder(String organizationId, Level level) {}

    /** What an organization holds in a place at a level, as it comes together. */
    private static final class Part {
        private final FaceSet.Builder faces = new FaceSet.Builder();
        private final Set<Claim> claims = new LinkedHashSet<>();

        /** The best support that it has anywhere in the place. */
        private SupportGrade support = SupportGrade.THIN;

        private void add(Holding holding, FaceSet faces) {
            this.faces.addAll(faces);
            claims.addAll(holding.claims());
            support = holding.support().compareTo(support) < 0 ? holding.support() : support;
        }
    }

    /** Each organization's part of a place at each level, the largest first. */
    List<HoldingShare> byHolder(FaceSet place, LocalDate day) {
        Map<Holder, Part> parts = new LinkedHashMap<>();
        for (LabelledRegion region : regions) {
            FaceSet faces = region.faces().intersection(place);
            if (!faces.isEmpty()) {
                region.label().holdings().forEach(holding -> addPart(holding, faces, parts));
            }
        }
        double whole = mosaic.areaSquareKm(place);
        return parts.entrySet().stream()
                .map(e -> share(e.getKey().level(), e.getValue(), whole, day))
                .sorted(Comparator.comparingDouble(HoldingShare::areaSquareKm).reversed())
                .toList();
    }

    private static void addPart(Holding holding, FaceSet faces, Map<Holder, Part> parts) {
        parts.computeIfAbsent(
                        new Holder(holding.organizationId(), holding.level()), _ -> new Part())
                .add(holding, faces);
    }

    private HoldingShare share(Level level, Part part, double whole, LocalDate day) {
        double area = mosaic.areaSquareKm(part.faces.build());
        Holding holding =
                new Holdings(mosaic::isApproximate).sumUp(level, part.claims, part.support, day);
        return new HoldingShare(holding, area, area / whole);
    }
}
