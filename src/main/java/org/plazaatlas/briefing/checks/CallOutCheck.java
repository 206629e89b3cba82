package org.plazaatlas.briefing.checks;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/**
 * Looks for events that were chosen to be called out, but are not: they lie outside the map, or
 * their lines have no room in the legend.
 */
record CallOutCheck(FindingWords wording) {

    Optional<PictureFinding> of(Plate plate) {
        List<String> told =
                plate.maps().stream()
                        .flatMap(map -> map.callOuts().stream())
                        .map(CallOut::eventId)
                        .toList();
        List<Subject> missing =
                plate.design().message().callOuts().eventIds().stream()
                        .filter(id -> !told.contains(id))
                        .map(Subject::event)
                        .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(finding(missing));
    }

    private PictureFinding finding(List<Subject> missing) {
        return wording.finding(
                Kind.UNTOLD_EVENTS,
                wording.text("UNTOLD_EVENTS.what", missing.size()),
                wording.text("cut", wording.list(missing.stream().map(wording::name).toList())),
                missing);
    }
}
