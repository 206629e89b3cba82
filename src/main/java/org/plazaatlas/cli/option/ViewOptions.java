package org.plazaatlas.cli.option;

import static org.plazaatlas.view.Arrangement.ONE_MAP;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.MultiplesOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.PictureOptionReader;
import org.plazaatlas.cli.request.SavedViewOptionReader;
import org.plazaatlas.cli.request.SavedViews;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The options of {@code plaza export} that say what is shown. */
public final class ViewOptions {

    public static final String DATE = "--date";

    @Option(names = DATE, paramLabel = "DATE", descriptionKey = "option.date.export")
    private String date;

    @Mixin private WindowOptions window;

    @Option(
            names = MultiplesOptionReader.OPTION,
            paramLabel = "DATES|N|changes:N",
            descriptionKey = "option.multiples")
    private String multiples;

    @Option(names = "--view", paramLabel = "FILE|PICTURE", descriptionKey = "option.view")
    private Path savedViews;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
    private String name;

    @Option(names = "--orgs", split = ",", paramLabel = "ID", descriptionKey = "option.orgs")
    private List<String> organizations = List.of();

    @Option(names = "--extent", paramLabel = "EXTENT", descriptionKey = "option.extent")
    private String extent;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "option.theme")
    private String theme;

    @Option(
            names = "--topic",
            paramLabel = "zones|hotspots|changes|homicides",
            descriptionKey = "option.topic")
    private String topic;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "option.since")
    private String since;

    @Option(
            names = "--look",
            paramLabel = "automatic|simple|detailed",
            descriptionKey = "option.look")
    private String look;

    @Mixin private EvidenceOptions evidence;

    @Mixin private IncidentOptions incidents;

    /**
     * Checks the options by themselves, before anything is read.
     *
     * @throws CommandException if one is malformed or some contradict each other
     */
    public void check(OptionReader reader) {
        if (name != null && savedViews == null) {
            throw CommandException.ofUsage(reader.say("name.view"));
        }
        if (date != null && multiples != null) {
            throw CommandException.ofUsage(reader.say("multiples.date"));
        }
        if (date != null) {
            reader.date(date);
        }
        window.check(reader);
        if (theme != null) {
            new PictureOptionReader(reader).theme(theme);
        }
        if (look != null) {
            new PictureOptionReader(reader).look(look);
        }
        evidence.check(reader);
        incidents.check(reader);
    }

    public boolean areOfFile() {
        return savedViews != null;
    }

    public boolean haveDate() {
        return date != null;
    }

    public boolean haveMultiples() {
        return multiples != null;
    }

    /**
     * The views of the file asked for; none without a file.
     *
     * @throws CommandException if the file is missing or damaged, or holds no such view
     */
    public SavedViews saved(OptionReader reader) {
        return savedViews == null
                ? SavedViews.NONE
                : new SavedViewOptionReader(reader).views(savedViews, name);
    }

    /** What {@code --extent} shows; null if it was not written. */
    public String extent() {
        return extent;
    }

    /** The view to start from if no saved view is asked for. */
    public View defaultView(Atlas atlas, OptionReader reader) {
        return View.of(
                atlas.openingDate(),
                new PictureOptionReader(reader).extent(null, atlas),
                reader.language(),
                Theme.LIGHT);
    }

    /**
     * The view changed as the options say.
     *
     * @param asked the language asked for, if any
     * @throws CommandException if an option is malformed, or names something that the atlas does
     *     not have or a day outside its time span
     */
    public View changed(View start, Optional<Language> asked, Atlas atlas, OptionReader reader) {
        PictureOptionReader picture = new PictureOptionReader(reader);
        LocalDate day = date == null ? start.date() : reader.dateWithin(atlas, date);
        View slid = start.slidTo(day);
        View view =
                slid.withWindow(window.read(day, atlas, reader).orElse(slid.window()))
                        .withLanguage(asked.orElse(start.language()))
                        .withTheme(theme == null ? start.theme() : picture.theme(theme));
        if (extent != null) {
            view = view.withExtent(picture.extent(extent, atlas));
        }
        if (!organizations.isEmpty()) {
            view =
                    view.withHiddenOrganizations(picture.hidden(organizations, atlas))
                            .withShownAlone(Optional.empty());
        }
        if (look != null) {
            view = view.withLook(picture.look(look));
        }
        view = view.withAccount(evidence.changed(view.account(), atlas, reader));
        view = view.withIncidents(incidents.changed(view.incidents(), atlas, reader));
        return topic == null && since == null
                ? view
                : view.withTopic(picture.topic(topicAfter(start), since, day, atlas));
    }

    /** A first day without a topic is another one for a view that shows changes already. */
    private String topicAfter(View start) {
        String before = start.topic() instanceof Topic.Changes ? "changes" : "zones";
        return topic == null ? before : topic;
    }

    /**
     * The arrangement of maps for the changed view.
     *
     * @throws CommandException if the option for several maps is malformed, or names a day outside
     *     the time span of the atlas
     */
    public Arrangement changed(Arrangement start, View view, Atlas atlas, OptionReader reader) {
        if (multiples != null) {
            return new MultiplesOptionReader(reader).multiples(multiples, atlas).fitting(view);
        }
        boolean otherDates = date != null && start instanceof Arrangement.Multiples;
        return (otherDates ? ONE_MAP : start).fitting(view);
    }
}
