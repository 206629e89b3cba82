package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.FeatureSpans;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.WindowOptions;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataFormatOption;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.View;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.time.LocalDate;
import java.util.concurrent.Callable;

/** A command that writes features, rows with a shape, of a date or of all dates as data. */
abstract class FeatureCommand implements Callable<Integer> {

    private static final String FORMATS = "csv|xlsx|geojson|gpkg|shp|kml";

    @ParentCommand private PlazaCommand plaza;

    @Mixin private DataOptions options;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date.features")
    private String date;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Mixin private WindowOptions window;

    @Option(names = "--format", paramLabel = FORMATS, descriptionKey = "option.format")
    private String format;

    /** The features of a view that this command writes. */
    abstract FeatureTable choose(FeatureTables features, View view);

    /** The same features of the whole time span of the atlas. */
    abstract FeatureTable choose(FeatureSpans features, View view);

    @Override
    public final Integer call() {
        OptionReader reader = plaza.optionReader();
        checkDays(reader);
        DataOptionReader data = new DataOptionReader(reader);
        DataFormatOption form = options.format(format, FORMATS, reader);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        options.write(all ? ofAll(atlas, data) : ofDate(atlas, data), form, reader);
        return 0;
    }

    private void checkDays(OptionReader reader) {
        if (all == (date != null) || all && window.isGiven()) {
            throw CommandException.ofUsage(reader.say("all.orDate"));
        }
        if (date != null) {
            reader.date(date);
        }
        window.check(reader);
    }

    private FeatureTable ofDate(Atlas atlas, DataOptionReader data) {
        LocalDate day = data.reader().dateWithin(atlas, date);
        View view =
                view(day, atlas, data)
                        .withWindow(window.read(day, atlas, data.reader()).orElse(TimeWindow.DAY));
        History history = options.history(atlas);
        return choose(new FeatureTables(history, new Dossiers(history)), view);
    }

    private FeatureTable ofAll(Atlas atlas, DataOptionReader data) {
        View view = view(atlas.contents().timeSpan().from(), atlas, data);
        History history = options.history(atlas);
        return choose(new FeatureSpans(history, new Dossiers(history)), view);
    }

    private View view(LocalDate day, Atlas atlas, DataOptionReader data) {
        return data.view(day, options.account(atlas, data.reader()), atlas);
    }
}
