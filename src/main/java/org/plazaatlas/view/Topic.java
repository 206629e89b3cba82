package org.plazaatlas.view;

import org.plazaatlas.territory.pressure.PressureWeights;

import java.time.LocalDate;

/**
 * What the areas of a map are coloured by. Zones cover all days of the view's window. The other
 * topics ignore the window: pressure is measured on the view's date, changes are those between that
 * date and one other day, and homicides are those of its year.
 */
public sealed interface Topic {

    /** The zones of the organizations. */
    Topic ZONES = new Zones();

    /** The homicides in the states by their inhabitants. */
    Topic HOMICIDES = new Homicides();

    /** The zones of the organizations: where each is said to be dominant or present. */
    record Zones() implements Topic {}

    /** The pressure on the states and round the priority cities, in classes. */
    record HotSpots(PressureWeights weights) implements Topic {}

    /** How the date of the view differs from another. */
    record Changes(LocalDate since) implements Topic {}

    /** The homicides in the states per 100,000 inhabitants in the year of the date, in classes. */
    record Homicides() implements Topic {}
}
