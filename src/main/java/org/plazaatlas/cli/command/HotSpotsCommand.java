package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.DataTables;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.util.concurrent.Callable;

/** {@code plaza hotspots}: writes the ranking of states or priority cities by pressure as data. */
@Command(name = "hotspots", mixinStandardHelpOptions = true)
final class HotSpotsCommand implements Callable<Integer> {

    private static final String FORMATS = "csv|xlsx|json";

    @ParentCommand private PlazaCommand plaza;

    @Mixin private DataOptions options;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "option.date.export")
    private String date;

    @Option(names = "--cities", descriptionKey = "option.cities")
    private boolean cities;

    @Option(names = "--weights", paramLabel = "C,B,R,S", descriptionKey = "option.weights")
    private String weights;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        reader.date(date);
        DataOptionReader data = new DataOptionReader(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        PressureWeights points = data.weights(weights);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        View view =
                data.view(reader.dateWithin(atlas, date), options.account(atlas, reader), atlas)
                        .withTopic(new Topic.HotSpots(points));
        options.write(ranking(view, options.history(atlas)), Provenance.of(view), form, reader);
        return 0;
    }

    private DataTable ranking(View view, History history) {
        DataTables tables = new DataTables(history, new Dossiers(history));
        return cities ? tables.hotSpotsOfCities(view) : tables.hotSpotsOfStates(view);
    }
}
