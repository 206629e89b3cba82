package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;

/** A stretch of time in which an organization was at one level in a state. */
public record Stretch(DateRange range, Level level) {}
