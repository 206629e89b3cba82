package org.plazaatlas.desktop.changes;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.territory.time.ChangeDays;

import java.time.LocalDate;
import java.util.Optional;

/** A date that people often compare with. */
enum ComparisonPreset {
    PREVIOUS_CHANGE,
    YEAR_BEFORE,
    FIVE_YEARS_BEFORE,
    PRESIDENCY_START;

    /** The date, counted from the one that the window shows; empty if the atlas has none. */
    Optional<LocalDate> date(AtlasModel model) {
        LocalDate shown = model.view().date();
        return switch (this) {
            case PREVIOUS_CHANGE ->
                    new ChangeDays(model.shownHistory())
                            .before(shown.plusDays(1))
                            .findFirst()
                            .map(change -> change.minusDays(1));
            case YEAR_BEFORE -> Optional.of(shown.minusYears(1));
            case FIVE_YEARS_BEFORE -> Optional.of(shown.minusYears(5));
            case PRESIDENCY_START -> presidencyStart(model, shown);
        };
    }

    private static Optional<LocalDate> presidencyStart(AtlasModel model, LocalDate shown) {
        return model.atlas().contents().presidencies().stream()
                .map(Presidency::from)
                .map(from -> from.firstDay())
                .filter(from -> DateRange.since(from).contains(shown))
                .max(LocalDate::compareTo);
    }
}
