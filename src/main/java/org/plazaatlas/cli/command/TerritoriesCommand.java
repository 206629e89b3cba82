package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.FeatureSpans;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.view.View;

import picocli.CommandLine.Command;

/** {@code plaza territories}: writes the zones of a date, or of all dates, as data. */
@Command(name = "territories", mixinStandardHelpOptions = true)
final class TerritoriesCommand extends FeatureCommand {

    @Override
    FeatureTable choose(FeatureTables features, View view) {
        return features.zones(view);
    }

    @Override
    FeatureTable choose(FeatureSpans features, View view) {
        return features.zones(view);
    }
}
