package org.plazaatlas.cli;

import static org.plazaatlas.cartography.Arrangement.ONE_MAP;

import org.plazaatlas.briefing.PageExport;
import org.plazaatlas.cartography.Arrangement;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.History;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * {@code plaza export}: the picture of a date, or of views that were saved, as PNG files; needs no
 * display.
 */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final String DATE = "--date";

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Option(names = DATE, paramLabel = "DATE", descriptionKey = "option.date.export")
    private String date;

    @Mixin private WindowOptions window;

    @Option(
            names = SeriesRequest.OPTION,
            paramLabel = "DATES|N|changes:N",
            descriptionKey = "option.multiples")
    private String multiples;

    @Option(names = "--view", paramLabel = "FILE.json", descriptionKey = "option.view")
    private Path savedViews;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
    private String name;

    @Option(names = "--orgs", split = ",", paramLabel = "ID", descriptionKey = "option.orgs")
    private List<String> organizations = List.of();

    @Option(names = "--extent", paramLabel = "EXTENT", descriptionKey = "option.extent")
    private String extent;

    @Option(
            names = "--size",
            defaultValue = "1920x1080",
            paramLabel = "WxH",
            descriptionKey = "option.size")
    private String size;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "option.theme")
    private String theme;

    @Option(
            names = "--topic",
            paramLabel = "zones|hotspots|changes",
            descriptionKey = "option.topic")
    private String topic;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "option.since")
    private String since;

    @Option(names = "--by-source", paramLabel = "ID|kind:KIND", descriptionKey = "option.bySource")
    private String source;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.png",
            descriptionKey = "option.out")
    private Path out;

    /** What goes on one page, and where to. */
    private record Page(View view, Arrangement arrangement, Path out) {}

    @Override
    public Integer call() {
        PictureRequest picture = new PictureRequest(plaza.request());
        requireMeaning(picture);
        PictureSize pictureSize = picture.size(size);
        ViewRequest saved = new ViewRequest(picture.request());
        List<SavedView> views = savedViews == null ? List.of() : saved.views(savedViews, name);
        List<Path> files = saved.files(views, out);
        Atlas atlas = picture.request().atlas(folder.path());
        List<Page> pages =
                savedViews == null
                        ? List.of(page(usual(picture, atlas), ONE_MAP, out, picture, atlas))
                        : pages(views, files, picture, atlas);
        write(pages, folder.history(atlas), pictureSize, picture.request());
        return 0;
    }

    /** What is wrong with the options alone is told before anything is read. */
    private void requireMeaning(PictureRequest picture) {
        Request request = picture.request();
        if (name != null && savedViews == null) {
            throw Refusal.ofUsage(request.say("name.view"));
        }
        if (date != null && multiples != null) {
            throw Refusal.ofUsage(request.say("multiples.date"));
        }
        if (date == null && multiples == null && savedViews == null) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.findOption(DATE), request.say("usage.missing", DATE));
        }
        if (date != null) {
            request.date(date);
        }
        window.check(request);
        if (theme != null) {
            picture.theme(theme);
        }
        if (savedViews == null || !Files.isDirectory(out)) {
            picture.requireWritable(out);
        }
    }

    private static View usual(PictureRequest picture, Atlas atlas) {
        return View.of(
                atlas.openingDate(),
                picture.extent(null, atlas),
                picture.request().language(),
                Theme.LIGHT);
    }

    private List<Page> pages(
            List<SavedView> views, List<Path> files, PictureRequest picture, Atlas atlas) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            FittedView fitted = fitted(views.get(i), picture.request(), atlas);
            pages.add(page(fitted.view(), fitted.arrangement(), files.get(i), picture, atlas));
        }
        return pages;
    }

    /** A saved view without what the atlas lacks, which is told. */
    private FittedView fitted(SavedView saved, Request request, Atlas atlas) {
        FittedView fitted = FittedView.of(saved, atlas);
        if (!fitted.missing().isEmpty()) {
            String missing =
                    fitted.missing().stream()
                            .map(text -> text.in(request.language()))
                            .collect(Collectors.joining("; "));
            Speech.say(spec.commandLine(), request.say("view.without", saved.name(), missing));
        }
        return fitted;
    }

    private Page page(
            View start, Arrangement maps, Path file, PictureRequest picture, Atlas atlas) {
        View view = changed(start, picture, atlas);
        return new Page(view, changed(maps, picture, atlas).fitting(view), file);
    }

    /** The view with whatever options say otherwise. */
    private View changed(View start, PictureRequest picture, Atlas atlas) {
        Request request = picture.request();
        LocalDate day = date == null ? start.date() : request.dateWithin(atlas, date);
        View slid = start.slidTo(day);
        View view =
                slid.withWindow(window.read(day, atlas, request).orElse(slid.window()))
                        .withLanguage(plaza.askedLanguage().orElse(start.language()))
                        .withTheme(theme == null ? start.theme() : picture.theme(theme));
        if (extent != null) {
            view = view.withExtent(picture.extent(extent, atlas));
        }
        if (!organizations.isEmpty()) {
            view =
                    view.withHiddenOrganizations(picture.hidden(organizations, atlas))
                            .withShownAlone(Optional.empty());
        }
        if (source != null) {
            view = view.withAttribution(new DataRequest(request).attribution(source, atlas));
        }
        return topic == null && since == null
                ? view
                : view.withTopic(picture.topic(topicAfter(start), since, day, atlas));
    }

    /** A day alone is another one for changes that are shown already. */
    private String topicAfter(View start) {
        String before = start.topic() instanceof Topic.Changes ? "changes" : "zones";
        return topic == null ? before : topic;
    }

    private Arrangement changed(Arrangement start, PictureRequest picture, Atlas atlas) {
        if (multiples != null) {
            return new SeriesRequest(picture.request()).multiples(multiples, atlas);
        }
        boolean otherDates = date != null && start instanceof Arrangement.Multiples;
        return otherDates ? ONE_MAP : start;
    }

    private static void write(
            List<Page> pages, History history, PictureSize size, Request request) {
        PageExport export = new PageExport(history);
        for (Page page : pages) {
            try {
                export.write(page.arrangement().page(page.view(), history), size, page.out());
            } catch (IOException e) {
                throw request.unwritable(page.out().toString(), e.getMessage());
            }
        }
    }
}
