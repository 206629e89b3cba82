package org.plazaatlas.workspace;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Views in JSON, saved or not: the table of their fields. Equal views give equal text. */
public final class ViewJson {

    /** On how many maps a view is shown. */
    public static final JsonType<Arrangement> ARRANGEMENTS = ViewTypes.ARRANGEMENT;

    /** What a map is about. */
    public static final JsonType<MapSubject> MAP_SUBJECT = ViewTypes.MAP_SUBJECT;

    private static final JsonField<SavedView, String> NAME =
            JsonField.required("name", JsonType.TEXT, "-", SavedView::name);
    private static final JsonField<SavedView, String> NOTE =
            JsonField.unlessDefault("note", JsonType.STRING, "", SavedView::note);
    private static final JsonField<SavedView, Arrangement> ARRANGEMENT =
            JsonField.withDefault(
                    "arrangement", ARRANGEMENTS, Arrangement.ONE_MAP, SavedView::arrangement);
    private static final JsonField<SavedView, Optional<MapSubject>> ABOUT =
            JsonField.optional("about", MAP_SUBJECT, SavedView::subject);

    private static final JsonField<View, LocalDate> DATE =
            JsonField.required("date", JsonType.DAY, LocalDate.EPOCH, View::date);
    private static final JsonField<View, TimeWindow> WINDOW =
            JsonField.withDefault("window", ViewTypes.WINDOW, TimeWindow.DAY, View::window);
    private static final JsonField<View, Topic> TOPIC =
            JsonField.withDefault("topic", ViewTypes.TOPIC, Topic.ZONES, View::topic);
    private static final JsonField<View, Attribution> ATTRIBUTION =
            JsonField.withDefault(
                    "attribution", ViewTypes.ATTRIBUTION, Attribution.EVERYONE, View::attribution);

    /** This and the look are left out where nobody chose any, for earlier versions. */
    private static final JsonField<View, EvidenceRule> EVIDENCE =
            JsonField.unlessDefault(
                    "evidence", ViewTypes.EVIDENCE, EvidenceRule.DEFAULT, View::rule);

    private static final JsonField<View, Look> LOOK =
            JsonField.unlessDefault("look", JsonType.oneOf(Look.class), Look.AUTOMATIC, View::look);

    private static final JsonField<View, IncidentDisplay> INCIDENTS =
            JsonField.unlessDefault(
                    "incidents", ViewTypes.INCIDENTS, IncidentDisplay.NONE, View::incidents);

    private static final JsonField<View, Extent> EXTENT =
            JsonField.required("extent", ViewTypes.EXTENT, new Extent(0, 0, 1, 1), View::extent);
    private static final JsonField<View, Optional<String>> SHOWN_ALONE =
            JsonField.optional("shownAlone", JsonType.TEXT, View::shownAlone);
    private static final JsonField<View, List<String>> HIDDEN_ORGANIZATIONS =
            JsonField.withDefault(
                    "hiddenOrganizations",
                    JsonType.TEXTS,
                    List.of(),
                    view -> view.hiddenOrganizations().stream().sorted().toList());

    /** Not the shown ones, so that a layer that a later version adds is shown. */
    private static final JsonField<View, List<Layer>> HIDDEN_LAYERS =
            JsonField.withDefault(
                    "hiddenLayers",
                    JsonType.listOf(JsonType.oneOf(Layer.class)),
                    List.of(),
                    ViewJson::hiddenLayers);

    private static final JsonField<View, Optional<Subject>> SELECTION =
            JsonField.optional("selection", ViewTypes.SUBJECT, View::selection);
    private static final JsonField<View, Language> LANGUAGE =
            JsonField.required(
                    "language", JsonType.oneOf(Language.class), Language.ES, View::language);
    private static final JsonField<View, Theme> THEME =
            JsonField.required("theme", JsonType.oneOf(Theme.class), Theme.LIGHT, View::theme);

    private static final List<JsonField<View, ?>> TIME = List.of(DATE, WINDOW);
    private static final List<JsonField<View, ?>> PICTURE =
            List.of(
                    TOPIC,
                    ATTRIBUTION,
                    EVIDENCE,
                    LOOK,
                    INCIDENTS,
                    EXTENT,
                    SHOWN_ALONE,
                    HIDDEN_ORGANIZATIONS,
                    HIDDEN_LAYERS,
                    SELECTION,
                    LANGUAGE,
                    THEME);

    /** A view without a name. */
    public static final JsonRecord<View> VIEW =
            new JsonRecord<>(
                    Stream.of(TIME, PICTURE).<JsonField<View, ?>>flatMap(List::stream).toList(),
                    ViewJson::view);

    /** A view that the user keeps. */
    public static final JsonRecord<SavedView> SAVED_VIEW =
            new JsonRecord<>(
                    Stream.of(
                                    Stream.of(NAME, NOTE),
                                    ofView(TIME),
                                    Stream.of(ARRANGEMENT),
                                    ofView(PICTURE),
                                    Stream.of(ABOUT))
                            .<JsonField<SavedView, ?>>flatMap(fields -> fields)
                            .toList(),
                    ViewJson::savedView);

    private ViewJson() {}

    private static Stream<JsonField<SavedView, ?>> ofView(List<JsonField<View, ?>> fields) {
        return fields.stream().map(field -> field.within(SavedView::view));
    }

    private static SavedView savedView(JsonFields fields) {
        String name = NAME.in(fields);
        String note = NOTE.in(fields);
        Arrangement arrangement = ARRANGEMENT.in(fields);
        return new SavedView(name, note, view(fields), arrangement, ABOUT.in(fields));
    }

    private static View view(JsonFields fields) {
        return new View(
                DATE.in(fields),
                WINDOW.in(fields),
                EXTENT.in(fields),
                Set.copyOf(HIDDEN_ORGANIZATIONS.in(fields)),
                SHOWN_ALONE.in(fields),
                allBut(HIDDEN_LAYERS.in(fields)),
                LANGUAGE.in(fields),
                THEME.in(fields),
                SELECTION.in(fields),
                TOPIC.in(fields),
                ATTRIBUTION.in(fields),
                EVIDENCE.in(fields),
                LOOK.in(fields),
                INCIDENTS.in(fields),
                Optional.empty(),
                LayersOnDays.NONE);
    }

    private static List<Layer> hiddenLayers(View view) {
        return allBut(view.layers()).stream().sorted(Comparator.comparing(Coded::code)).toList();
    }

    private static Set<Layer> allBut(Collection<Layer> layers) {
        Set<Layer> others = EnumSet.allOf(Layer.class);
        others.removeAll(layers);
        return others;
    }
}
