package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.FeatureSpans;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.view.View;

import picocli.CommandLine.Command;

/** {@code plaza boundaries}: writes the turf boundaries of a date, or of all dates, as data. */
@Command(name = "boundaries", mixinStandardHelpOptions = true)
final class BoundariesCommand extends FeatureCommand {

    @Override
    FeatureTable choose(FeatureTables features, View view) {
        return features.boundaries(view);
    }

    @Override
    FeatureTable choose(FeatureSpans features, View view) {
        return features.boundaries(view);
    }
}
