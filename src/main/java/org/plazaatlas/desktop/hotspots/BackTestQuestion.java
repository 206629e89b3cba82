package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;

/** Asks how rankings under these weights agreed with homicides, year by year. */
record BackTestQuestion(PressureWeights weights, Account account) {}
