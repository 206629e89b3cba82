package org.plazaatlas.view;

import org.plazaatlas.territory.pressure.PressureWeights;

import java.time.LocalDate;

/**
 * What the areas of a map are coloured by. Zones cover all days of the view's window. The other
 * topics ignore the window: pressure is measured on the view's date, and changes are those between
 * that date and one other day.
 */
public sealed interface Topic {

    /** The zones of the organizations. */
    Topic ZONES = new Zones();

    /** The zones of the organizations: where each is said to be dominant or present. */
    record Zones() implements Topic {}

    /** The pressure on the states and round the priority cities, in classes. */
    record HotSpots(PressureWeights weights) implements Topic {}

    /** How the date of the view differs from another. */
    record Changes(LocalDate since) implements Topic {}
}
