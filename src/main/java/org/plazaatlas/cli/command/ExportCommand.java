package org.plazaatlas.cli.command;

import static org.plazaatlas.view.Arrangement.ONE_MAP;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.export.ExportMaker;
import org.plazaatlas.cli.export.ExportPlan;
import org.plazaatlas.cli.export.ExportRules;
import org.plazaatlas.cli.export.ExportRun;
import org.plazaatlas.cli.export.PageChecks;
import org.plazaatlas.cli.export.PageView;
import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.LayerOptions;
import org.plazaatlas.cli.option.OutputOptions;
import org.plazaatlas.cli.option.OwnOptions;
import org.plazaatlas.cli.option.PageOptions;
import org.plazaatlas.cli.option.SeriesOptions;
import org.plazaatlas.cli.option.ViewOptions;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.SavedViews;
import org.plazaatlas.cli.terminal.CommandMessages;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;
import org.plazaatlas.workspace.SavedView;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * {@code plaza export}: writes finished pages, films and series of a date or of saved views. Needs
 * no display.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;
    @Mixin private OwnOptions own;
    @Mixin private ViewOptions show;
    @Mixin private SeriesOptions series;
    @Mixin private PageOptions page;
    @Mixin private LayerOptions layers;
    @Mixin private OutputOptions output;

    @Option(names = "--check", descriptionKey = "option.check")
    private boolean check;

    private LayersOnDays ownLayers = LayersOnDays.NONE;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        ExportRules rules = new ExportRules(show, series, output, reader);
        ExportFormat format = rules.format();
        requireDate(reader);
        SavedViews saved = show.saved(reader);
        PlateDesign sheet = page.design(saved.design(), reader);
        rules.check(format, sheet);
        tellLogo(sheet, reader);
        ExportPlan plan = new ExportPlan(series, output, format, saved.areOfPiece(), reader);
        rules.check(plan, saved.views());
        Atlas atlas = own.atlas(folder, reader);
        PlateDesign design = page.withMessage(sheet, show.extent(), atlas, reader);
        report(saved, atlas, reader);
        Consumer<String> remarks = line -> CommandMessages.say(spec.commandLine(), line);
        ownLayers = own.layers(atlas, reader, remarks).below(layers.read(atlas, reader, remarks));
        List<PageView> pages = pages(saved, saved.areRetitled(design), atlas, reader);
        History history = own.history(atlas, folder);
        List<PageView> fitted = isFitted() ? fitted(pages, history, design) : pages;
        return new ExportRun(spec.commandLine(), reader, output.out())
                .run(progress -> make(plan.of(fitted, history, design), history, design, progress));
    }

    /** Whether the one page shows the land of its subject, since nothing says what to show. */
    private boolean isFitted() {
        return page.haveSubject()
                && show.extent() == null
                && !show.areOfFile()
                && !series.areGiven();
    }

    private static List<PageView> fitted(
            List<PageView> pages, History history, PlateDesign design) {
        Scenes scenes = new Scenes(history);
        return pages.stream()
                .map(p -> p.fitted(design.message(), scenes, history.atlas()))
                .toList();
    }

    private void make(
            ExportMaker.Export export, History history, PlateDesign design, WorkProgress progress)
            throws IOException, SeriesException {
        if (check) {
            OptionReader reader = plaza.optionReader();
            new PageChecks(history, design, reader)
                    .of(export.pages(), progress)
                    .forEach(
                            f ->
                                    CommandMessages.say(
                                            spec.commandLine(), reader.say("check.finding", f)));
        }
        output.replace().check(export.files(), spec.commandLine(), plaza.optionReader());
        export.work().run(progress);
    }

    /**
     * A date is required unless the views come from a file: nothing else says which day to show.
     */
    private void requireDate(OptionReader reader) {
        boolean dated = show.haveDate() || show.haveMultiples() || series.sayDates();
        if (!dated && !show.areOfFile()) {
            String date = ViewOptions.DATE;
            throw new MissingParameterException(
                    spec.commandLine(), spec.findOption(date), reader.say("usage.missing", date));
        }
    }

    private void tellLogo(PlateDesign design, OptionReader reader) {
        design.logo()
                .filter(logo -> !EmbeddedViews.takes(logo))
                .ifPresent(
                        _ ->
                                CommandMessages.say(
                                        spec.commandLine(), reader.say("logo.notCarried")));
    }

    /**
     * Reports what is odd about a file of views, and how the atlas differs from the one it was made
     * from.
     */
    private void report(SavedViews saved, Atlas atlas, OptionReader reader) {
        saved.remarks().forEach(remark -> CommandMessages.say(spec.commandLine(), remark));
        String differences =
                saved.madeFrom().stream()
                        .flatMap(then -> then.differences(AtlasFingerprint.of(atlas)).stream())
                        .map(text -> text.in(reader.language()))
                        .collect(Collectors.joining(" "));
        if (!differences.isEmpty()) {
            CommandMessages.say(spec.commandLine(), reader.say("view.differs", differences));
        }
    }

    private List<PageView> pages(
            SavedViews saved, boolean retitled, Atlas atlas, OptionReader reader) {
        return show.areOfFile()
                ? saved.views().stream().map(v -> page(v, retitled, atlas, reader)).toList()
                : List.of(unsaved(atlas, reader));
    }

    private PageView unsaved(Atlas atlas, OptionReader reader) {
        View view = changed(show.defaultView(atlas, reader), atlas, reader);
        Arrangement maps = show.changed(ONE_MAP, view, atlas, reader);
        return new PageView(view, maps, Optional.empty(), false);
    }

    /** A saved view without what the atlas lacks; reports what that is. */
    private PageView page(SavedView saved, boolean retitled, Atlas atlas, OptionReader reader) {
        FittedView fitted = FittedView.of(saved, atlas);
        if (!fitted.missing().isEmpty()) {
            String missing = sentences(fitted.missing(), reader);
            CommandMessages.say(
                    spec.commandLine(), reader.say("view.without", saved.name(), missing));
        }
        View view = changed(fitted.view(), atlas, reader);
        Arrangement maps = show.changed(fitted.arrangement(), view, atlas, reader);
        return new PageView(view, maps, Optional.of(saved), retitled);
    }

    private static String sentences(List<Text> texts, OptionReader reader) {
        return texts.stream()
                .map(text -> text.in(reader.language()))
                .collect(Collectors.joining("; "));
    }

    private View changed(View start, Atlas atlas, OptionReader reader) {
        return show.changed(start, plaza.askedLanguage(), atlas, reader).withOwnLayers(ownLayers);
    }
}
