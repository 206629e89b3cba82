package org.plazaatlas.desktop.tools;

import org.plazaatlas.model.LonLat;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * What a tool asks.
 *
 * @param places at least one
 * @param view gives day, account, language and the layers of the analyst
 */
record ToolQuestion(MapTool tool, List<LonLat> places, double radiusKm, View view) {}
