package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.FeatureTables;
import org.plazaatlas.cli.option.DataOptions;
import org.plazaatlas.cli.option.WindowOptions;
import org.plazaatlas.cli.request.DataFormat;
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

/** A command that writes features, rows with a shape, of a date as data. */
abstract class FeatureCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Mixin private DataOptions options;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "option.date.export")
    private String date;

    @Mixin private WindowOptions window;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "csv|xlsx|geojson|gpkg|shp",
            descriptionKey = "option.format")
    private String format;

    /** The features of a view that this command writes. */
    abstract FeatureTable choose(FeatureTables features, View view);

    @Override
    public final Integer call() {
        OptionReader reader = plaza.optionReader();
        reader.date(date);
        window.check(reader);
        DataOptionReader data = new DataOptionReader(reader);
        DataFormat form =
                data.format(
                        format,
                        DataFormat.CSV,
                        DataFormat.XLSX,
                        DataFormat.GEOJSON,
                        DataFormat.GPKG,
                        DataFormat.SHP);
        options.requireWritable(form, reader);
        Atlas atlas = options.atlas(reader);
        LocalDate day = reader.dateWithin(atlas, date);
        View view =
                data.view(day, options.account(atlas, reader), atlas)
                        .withWindow(window.read(day, atlas, reader).orElse(TimeWindow.DAY));
        History history = options.history(atlas);
        FeatureTables features = new FeatureTables(history, new Dossiers(history));
        options.write(choose(features, view), form, reader);
        return 0;
    }
}
