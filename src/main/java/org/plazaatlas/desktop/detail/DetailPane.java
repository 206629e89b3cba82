package org.plazaatlas.desktop.detail;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;

import org.plazaatlas.desktop.control.AttributionName;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.control.SubjectCommands;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The panel at the right of the window, 360 px wide: the dossier of the selection on the shown
 * date, or of the country if nothing is selected. Dossiers are composed in the background, because
 * one may take longer than a frame; the last one stays until the next is there.
 */
public final class DetailPane extends VBox {

    /**
     * How long no dossier is composed after one, while a date is dragged: the map needs the
     * processor.
     */
    private static final Duration BETWEEN_DATES = Duration.millis(100);

    private final AtlasModel model;
    private final DossierReader dossiers;
    private final DossierLoader loader;
    private final DetailHeader header;
    private final DossierBody body = new DossierBody();
    private final ScrollPane scroll = new ScrollPane(body);
    private final KeptScroll keptScroll = KeptScroll.of(scroll, body);
    private final Label notice = WrappedText.of("", "detail-notice");
    private final CopyMenu copyMenu;
    private final SubjectCommands commands;
    private final CommandBar commandBar = new CommandBar();
    private final Consumer<String> copy;
    private Optional<Dossier> shown = Optional.empty();

    /** How far each visited subject was scrolled when it was left, for back and forward. */
    private final Map<Visit, Double> offsets = new HashMap<>();

    private Optional<Visit> visited = Optional.empty();
    private DossierRendering rendering;

    /** A subject at its place in the trail of visits; the same subject may be visited again. */
    private record Visit(int place, Subject subject) {}

    /**
     * @param opened the atlas of the dossiers
     * @param reading composes dossiers
     * @param commands what the user can do with a subject
     */
    public DetailPane(
            AtlasModel model, OpenedAtlas opened, Executor reading, SubjectCommands commands) {
        this(
                model,
                DossierReader.of(opened.dossiers(), opened.scenes().incidents()),
                reading,
                rest(),
                TextCopy::copy,
                commands);
    }

    DetailPane(
            AtlasModel model,
            DossierReader dossiers,
            Executor background,
            Consumer<Runnable> rest,
            Consumer<String> copy,
            SubjectCommands commands) {
        this.model = model;
        this.commands = commands;
        this.dossiers = dossiers;
        loader = new DossierLoader(dossiers, background, rest, new Shower());
        header = new DetailHeader(model);
        copyMenu = new CopyMenu(this, commands);
        this.copy = copy;
        showNotice("");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(header, new ReadingBar(loader.busyProperty()), commandBar, notice, scroll);
        getStyleClass().add("detail");
        getStylesheets().add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/detail/detail.css"));
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerCopy);
        model.viewProperty().subscribe(this::load);
    }

    private static Consumer<Runnable> rest() {
        PauseTransition pause = new PauseTransition(BETWEEN_DATES);
        return afterwards -> {
            pause.setOnFinished(_ -> afterwards.run());
            pause.playFromStart();
        };
    }

    private void load(View view) {
        loader.load(DossierRequest.of(view));
    }

    private void show(DossierRequest request, Dossier dossier) {
        Visit visit = new Visit(model.trail().place(), dossier.subject());
        boolean sameSubject = shown.filter(d -> d.subject().equals(dossier.subject())).isPresent();
        visited.ifPresent(before -> offsets.put(before, keptScroll.offset()));
        visited = Optional.of(visit);
        rendering = rendering(request, dossier);
        shown = Optional.of(dossier);
        showNotice("");
        header.show(dossier, rendering);
        header.tellAccount(account(request));
        body.show(dossier, rendering);
        commandBar.show(commands.of(dossier.subject()));
        setAccessibleText(dossier.title());
        if (!sameSubject) {
            keptScroll.to(offsets.getOrDefault(visit, 0.0));
        }
    }

    private String account(DossierRequest request) {
        Attribution whom = request.account().attribution();
        return whom.equals(Attribution.EVERYONE)
                ? ""
                : Words.of(DetailPane.class, request.language())
                        .get(
                                "accordingTo",
                                AttributionName.of(whom, model.atlas(), request.language()));
    }

    private DossierRendering rendering(DossierRequest request, Dossier dossier) {
        return new DossierRendering(
                request.language(),
                request.date(),
                model.atlas().contents().timeSpan(),
                SourceNumbers.of(dossier),
                model::select,
                model.time()::showDate,
                subject -> dossiers.name(subject, request.language()),
                this::colour,
                copy);
    }

    private Color colour(String organizationId) {
        return model.atlas()
                .organization(organizationId)
                .flatMap(Organization::colour)
                .map(Color::web)
                .orElse(Color.GRAY);
    }

    private void showNotice(String text) {
        notice.setText(text);
        notice.setVisible(!text.isEmpty());
        notice.setManaged(!text.isEmpty());
    }

    private void offerCopy(ContextMenuEvent event) {
        shown.ifPresent(
                dossier ->
                        copyMenu.show(event, DossierPlainText.of(dossier, rendering), rendering));
    }

    /**
     * Shows what the loader delivers; on failure the last dossier stays, with a notice above it.
     */
    private final class Shower implements DossierLoader.Reader {

        @Override
        public void show(DossierRequest request, Optional<Dossier> dossier) {
            dossier.ifPresentOrElse(
                    found -> DetailPane.this.show(request, found), () -> tell("unknown", request));
        }

        @Override
        public void fail(DossierRequest request) {
            tell("failed", request);
        }

        private void tell(String key, DossierRequest request) {
            Subject subject = request.subject();
            Words words = Words.of(DetailPane.class, request.language());
            showNotice(words.get(key, words.of(subject.kind()), subject.id()));
        }
    }
}
