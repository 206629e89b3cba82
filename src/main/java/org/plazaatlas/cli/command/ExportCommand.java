package org.plazaatlas.cli.command;

import static org.plazaatlas.view.Arrangement.ONE_MAP;

import org.plazaatlas.cli.export.ExportPlan;
import org.plazaatlas.cli.export.ExportRules;
import org.plazaatlas.cli.export.ExportRun;
import org.plazaatlas.cli.export.ExportWorks;
import org.plazaatlas.cli.export.PageChecks;
import org.plazaatlas.cli.export.PageView;
import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.OutputOptions;
import org.plazaatlas.cli.option.PageOptions;
import org.plazaatlas.cli.option.SeriesOptions;
import org.plazaatlas.cli.option.ViewOptions;
import org.plazaatlas.cli.request.ExportFormat;
import org.plazaatlas.cli.request.Request;
import org.plazaatlas.cli.request.SavedViews;
import org.plazaatlas.cli.terminal.Speech;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.territory.time.History;
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
import java.util.stream.Collectors;

/**
 * {@code plaza export}: finished pages, films and series of a date or of views that were saved;
 * needs no display.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;
    @Mixin private ViewOptions show;
    @Mixin private SeriesOptions series;
    @Mixin private PageOptions page;
    @Mixin private OutputOptions output;

    @Option(names = "--check", descriptionKey = "option.check")
    private boolean check;

    @Override
    public Integer call() {
        Request request = plaza.request();
        ExportRules rules = new ExportRules(show, series, output, request);
        ExportFormat format = rules.format();
        requireDate(request);
        SavedViews saved = show.saved(request);
        PlateDesign design = page.design(saved.design(), request);
        rules.check(format, design);
        tellLogo(design, request);
        ExportPlan plan = new ExportPlan(series, output, format, request);
        rules.check(plan, saved.views());
        Atlas atlas = request.atlas(folder.path());
        tell(saved, atlas, request);
        List<PageView> pages = pages(saved, saved.areRetitled(design), atlas, request);
        History history = folder.history(atlas);
        return new ExportRun(spec.commandLine(), request, output.out())
                .run(progress -> make(plan.of(pages, history, design), history, design, progress));
    }

    private void make(
            ExportWorks.Export export, History history, PlateDesign design, WorkProgress progress)
            throws IOException, SeriesException {
        if (check) {
            Request request = plaza.request();
            new PageChecks(history, design, request)
                    .of(export.pages(), progress)
                    .forEach(f -> Speech.say(spec.commandLine(), request.say("check.finding", f)));
        }
        export.work().run(progress);
    }

    /** Without it nobody knows what is to be shown. */
    private void requireDate(Request request) {
        boolean dated = show.haveDate() || show.haveMultiples() || series.sayDates();
        if (!dated && !show.areOfFile()) {
            String date = ViewOptions.DATE;
            throw new MissingParameterException(
                    spec.commandLine(), spec.findOption(date), request.say("usage.missing", date));
        }
    }

    private void tellLogo(PlateDesign design, Request request) {
        design.logo()
                .filter(logo -> !EmbeddedViews.takes(logo))
                .ifPresent(_ -> Speech.say(spec.commandLine(), request.say("logo.notCarried")));
    }

    /** What is odd about a picture, and what has changed since it was made. */
    private void tell(SavedViews saved, Atlas atlas, Request request) {
        saved.remarks().forEach(remark -> Speech.say(spec.commandLine(), remark));
        String differences =
                saved.madeFrom().stream()
                        .flatMap(then -> then.differences(AtlasFingerprint.of(atlas)).stream())
                        .map(text -> text.in(request.language()))
                        .collect(Collectors.joining(" "));
        if (!differences.isEmpty()) {
            Speech.say(spec.commandLine(), request.say("view.differs", differences));
        }
    }

    private List<PageView> pages(SavedViews saved, boolean retitled, Atlas atlas, Request request) {
        return show.areOfFile()
                ? saved.views().stream().map(v -> page(v, retitled, atlas, request)).toList()
                : List.of(unsaved(atlas, request));
    }

    private PageView unsaved(Atlas atlas, Request request) {
        View view = changed(show.defaultView(atlas, request), atlas, request);
        Arrangement maps = show.changed(ONE_MAP, view, atlas, request);
        return new PageView(view, maps, Optional.empty(), false);
    }

    /** A saved view without what the atlas lacks, which is told. */
    private PageView page(SavedView saved, boolean retitled, Atlas atlas, Request request) {
        FittedView fitted = FittedView.of(saved, atlas);
        if (!fitted.missing().isEmpty()) {
            String missing = sentences(fitted.missing(), request);
            Speech.say(spec.commandLine(), request.say("view.without", saved.name(), missing));
        }
        View view = changed(fitted.view(), atlas, request);
        Arrangement maps = show.changed(fitted.arrangement(), view, atlas, request);
        return new PageView(view, maps, Optional.of(saved), retitled);
    }

    private static String sentences(List<Text> texts, Request request) {
        return texts.stream()
                .map(text -> text.in(request.language()))
                .collect(Collectors.joining("; "));
    }

    private View changed(View start, Atlas atlas, Request request) {
        return show.changed(start, plaza.askedLanguage(), atlas, request);
    }
}
