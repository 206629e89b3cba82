package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.pressure.PressureWeights;

/** Asks how rankings under these weights agreed with homicides, year by year. */
record BackTestQuestion(PressureWeights weights, Attribution attribution) {}
