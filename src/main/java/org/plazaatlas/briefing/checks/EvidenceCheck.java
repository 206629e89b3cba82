package org.plazaatlas.briefing.checks;

import static java.util.stream.Collectors.partitioningBy;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for zones whose newest evidence is too old. */
record EvidenceCheck(Mosaic mosaic, FindingWords wording) {

    /**
     * @param claims those in force on the day that the picture rests on
     */
    Optional<PictureFinding> of(Collection<Claim> claims, LocalDate day, Period limit) {
        Map<Boolean, List<Claim>> byAge =
                claims.stream().collect(partitioningBy(claim -> isOld(claim, day, limit)));
        List<Claim> old =
                byAge.get(true).stream()
                        .filter(claim -> !isRenewed(claim, byAge.get(false)))
                        .sorted(Comparator.comparing(Claim::evidenceDate).thenComparing(Claim::id))
                        .toList();
        return old.isEmpty() ? Optional.empty() : Optional.of(finding(old, day, limit));
    }

    private static boolean isOld(Claim claim, LocalDate day, Period limit) {
        return EvidenceAge.isReached(limit, claim.evidenceDate().firstDay(), day);
    }

    /** Whether newer claims say at least the same of all of its area. */
    private boolean isRenewed(Claim old, List<Claim> newer) {
        FaceSet renewed =
                FaceSet.unionOf(
                        newer.stream()
                                .filter(c -> c.organizationId().equals(old.organizationId()))
                                .filter(claim -> claim.level().compareTo(old.level()) <= 0)
                                .map(claim -> mosaic.facesOf(claim.area())));
        return renewed.containsAll(mosaic.facesOf(old.area()));
    }

    private PictureFinding finding(List<Claim> old, LocalDate day, Period limit) {
        Text what =
                wording.text(
                        "OLD_EVIDENCE.what",
                        old.size(),
                        limit.toTotalMonths(),
                        wording.date(PartialDate.of(day)));
        Text where = wording.text("oldest", wording.list(old.stream().map(this::place).toList()));
        List<Subject> subjects = old.stream().map(claim -> Subject.claim(claim.id())).toList();
        return wording.finding(Kind.OLD_EVIDENCE, what, where, subjects);
    }

    private Text place(Claim claim) {
        return wording.text(
                "zone",
                wording.name(Subject.organization(claim.organizationId())),
                wording.area(claim.area()),
                wording.date(claim.evidenceDate()));
    }
}
