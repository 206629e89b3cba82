package org.plazaatlas.cli;

import org.plazaatlas.briefing.PictureExport;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code plaza export}: the picture of a view, as a PNG file; needs no display. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            descriptionKey = "option.date.export")
    private String date;

    @Mixin private WindowOptions window;

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

    @Option(
            names = "--theme",
            defaultValue = "light",
            paramLabel = "light|dark",
            descriptionKey = "option.theme")
    private String theme;

    @Option(
            names = "--topic",
            defaultValue = "zones",
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

    @Override
    public Integer call() {
        PictureRequest picture = new PictureRequest(plaza.request());
        picture.request().date(date);
        window.check(picture.request());
        PictureSize pictureSize = picture.size(size);
        Theme look = picture.theme(theme);
        picture.requireWritable(out);
        Atlas atlas = picture.request().atlas(folder.path());
        View view = view(picture, look, atlas);
        write(atlas, view, pictureSize, picture);
        return 0;
    }

    private View view(PictureRequest picture, Theme look, Atlas atlas) {
        Request request = picture.request();
        LocalDate day = request.dateWithin(atlas, date);
        return View.of(day, picture.extent(extent, atlas), request.language(), look)
                .withHiddenOrganizations(picture.hidden(organizations, atlas))
                .withWindow(window.read(day, atlas, request))
                .withTopic(picture.topic(topic, since, day, atlas))
                .withAttribution(new DataRequest(request).attribution(source, atlas));
    }

    private void write(Atlas atlas, View view, PictureSize pictureSize, PictureRequest picture) {
        try {
            new PictureExport(atlas, folder.history(atlas)).write(view, pictureSize, out);
        } catch (IOException e) {
            throw picture.request().unwritable(out.toString(), e.getMessage());
        }
    }
}
