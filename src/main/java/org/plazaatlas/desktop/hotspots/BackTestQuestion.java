package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.view.Account;

/** Asks how rankings of places under these weights agreed with homicides, year by year. */
record BackTestQuestion(TestedPlaces places, PressureWeights weights, Account account) {}
