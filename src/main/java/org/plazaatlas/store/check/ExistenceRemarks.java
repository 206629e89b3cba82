package org.plazaatlas.store.check;

import static java.util.stream.Collectors.toMap;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.table.LargeTable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Remarks on organizations that act before they were. */
final class ExistenceRemarks {

    private static final String KEY = "remark.early";

    private final AtlasContents contents;
    private final Map<String, PartialDate> starts;
    private final RemarkList remarks;

    ExistenceRemarks(AtlasContents contents, RemarkList remarks) {
        this.contents = contents;
        this.remarks = remarks;
        starts =
                contents.organizations().stream()
                        .filter(organization -> organization.activeFrom().isPresent())
                        .collect(
                                toMap(
                                        Organization::id,
                                        organization -> organization.activeFrom().get(),
                                        (first, _) -> first));
    }

    void add(Collection<MunicipalityPresence> presences) {
        contents.claims().forEach(this::claim);
        contents.relations().forEach(this::relation);
        contents.disputes().forEach(this::dispute);
        contents.events().forEach(this::event);
        addIncidents();
        addPresences(presences);
    }

    private void claim(Claim claim) {
        check(AtlasFiles.CLAIMS, claim.id(), claim.organizationId(), claim.validTime().from());
    }

    private void relation(Relation relation) {
        for (String id : List.of(relation.firstId(), relation.secondId())) {
            check(
                    AtlasFiles.RELATIONS,
                    relation.firstId() + " + " + relation.secondId(),
                    id,
                    relation.validTime().from());
        }
    }

    private void dispute(Dispute dispute) {
        for (String id : List.of(dispute.firstId(), dispute.secondId())) {
            check(AtlasFiles.DISPUTES, dispute.id(), id, dispute.validTime().from());
        }
    }

    private void event(Event event) {
        for (String id : event.organizationIds()) {
            check(AtlasFiles.EVENTS, event.id(), id, Optional.of(event.start()));
        }
    }

    /** One remark for an organization, with its earliest month. */
    private void addIncidents() {
        Map<String, PartialDate> earliest = new LinkedHashMap<>();
        for (IncidentSeries series : contents.incidentSeries()) {
            LocalDate first = series.months().getFirst().month().atDay(1);
            PartialDate month = new PartialDate(first, ChronoUnit.MONTHS);
            for (String id : List.of(series.firstId(), series.secondId())) {
                earliest.merge(id, month, BinaryOperator.minBy(Comparator.naturalOrder()));
            }
        }
        check(AtlasFiles.INCIDENT_COUNTS, earliest);
    }

    /** One remark for an organization, with its earliest year. */
    private void addPresences(Collection<MunicipalityPresence> presences) {
        Map<String, PartialDate> earliest = new LinkedHashMap<>();
        presences.forEach(
                presence ->
                        earliest.merge(
                                presence.organizationId(),
                                new PartialDate(
                                        LocalDate.of(presence.yearFrom(), 1, 1), ChronoUnit.YEARS),
                                BinaryOperator.minBy(Comparator.naturalOrder())));
        check(LargeTable.PRESENCES.file(), earliest);
    }

    private void check(String file, Map<String, PartialDate> earliest) {
        earliest.forEach((id, date) -> check(file, id, id, Optional.of(date)));
    }

    /** Acting in the year or month in which it came into being is no reason for a remark. */
    private void check(String file, String record, String id, Optional<PartialDate> acted) {
        PartialDate start = starts.get(id);
        if (start != null && acted.isPresent() && acted.get().range().isOverBefore(start.range())) {
            remarks.add(file, record, KEY, id, acted.get().toString(), start.toString());
        }
    }
}
