package org.plazaatlas.desktop.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.page.LessonPlace;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.FittedView;

import java.util.List;
import java.util.Optional;

/** What the class sees: map and legend, the text beside them, and the date on a line of time. */
final class PresenterPane extends StackPane {

    /** Before a window is laid out it has no width, but its type must have a size. */
    private static final double LEAST_WIDTH = 320;

    private final AtlasModel model;
    private final Presentation presentation;
    private final PresenterMap map;
    private final SheetView sheet;
    private final PresenterLegend legend = new PresenterLegend();
    private final FittingColumn text = new FittingColumn();
    private final Label date = new Label();
    private final Label place = new Label();
    private final Label caption = new Label();
    private final PresenterTimeline timeline;
    private final PointerToolPane tools;
    private Optional<LessonStep> shown = Optional.empty();

    PresenterPane(
            PresenterServices services,
            Presentation presentation,
            PresenterKeys.Commands commands) {
        this.model = services.model();
        this.presentation = presentation;
        map = new PresenterMap(services, start());
        sheet = new SheetView(services);
        timeline =
                new PresenterTimeline(
                        model.atlas().contents().timeSpan(), presentation.place().lesson().steps());
        LiveWords words = new LiveWords(PresenterPane.class, model.languageProperty());
        Region all = all(new PresenterBar(presentation, commands, words));
        tools = new PointerToolPane(all, presentation);
        Region black = new Region();
        black.getStyleClass().add("presenter-black");
        black.setId("presenterBlack");
        black.visibleProperty().bind(presentation.blankProperty());
        getStyleClass().add("presenter");
        getChildren().addAll(all, tools, black);
        follow();
    }

    /** The first map is where its step is, without a flight. */
    private View start() {
        return presentation
                .place()
                .page()
                .shown()
                .map(step -> dressed(LessonsModel.fitted(step, model).view()))
                .orElseGet(model::view);
    }

    private View dressed(View view) {
        return view.withLanguage(model.view().language()).withTheme(model.view().theme());
    }

    private Region all(Node bar) {
        StackPane maps = new StackPane(map, sheet);
        maps.setMinSize(0, 0);
        VBox.setVgrow(maps, Priority.ALWAYS);
        legend.visibleProperty().bind(map.visibleProperty());
        legend.managedProperty().bind(map.visibleProperty());
        VBox picture = new VBox(maps, legend);
        picture.setMinSize(0, 0);
        picture.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        presentation.next();
                    } else {
                        presentation.previous();
                    }
                });
        text.getStyleClass().add("presenter-column");
        text.setMinHeight(0);
        date.setId("presenterDate");
        date.getStyleClass().add("presenter-date");
        caption.getStyleClass().add("presenter-caption");
        place.getStyleClass().add("presenter-place");
        place.setId("presenterPlace");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        HBox foot = new HBox(date, caption, timeline, place, bar);
        for (Label label : List.of(date, place)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        foot.getStyleClass().add("presenter-foot");
        return new BorderPane(picture, null, text, foot, null);
    }

    private void follow() {
        presentation.placeProperty().subscribe(this::show);
        presentation.sizeProperty().subscribe(_ -> enlarge());
        widthProperty().subscribe(_ -> enlarge());
        map.viewProperty().subscribe(view -> showDate());
        map.frameProperty().subscribe(_ -> showLegend());
    }

    private void showDate() {
        View view = map.viewProperty().get();
        date.setText(PartialDate.of(view.date()).in(view.language()));
        timeline.showDate(view.date());
    }

    private void showLegend() {
        if (map.frameProperty().get() != null) {
            legend.show(map.frameProperty().get(), zoom());
            tools.enlarge();
        }
    }

    private double zoom() {
        return presentation.sizeProperty().get().zoom(Math.max(LEAST_WIDTH, getWidth()));
    }

    private void enlarge() {
        TypeSize size = presentation.sizeProperty().get();
        double type = size.type(Math.max(LEAST_WIDTH, getWidth()));
        setStyle("-fx-font-size: " + type + "px;");
        text.setPrefWidth(size.textShare() * getWidth());
        text.setType(type);
        legend.setType(size.legendType(Math.max(LEAST_WIDTH, getWidth())));
        timeline.setType(type);
        tools.setType(type);
        map.enlarge(zoom());
        sheet.enlarge(zoom());
        showLegend();
    }

    private void show(LessonPlace at) {
        tools.erase();
        LessonPage page = at.page();
        List<Node> parts = new PresenterWords(model).of(page);
        text.show(parts);
        text.setVisible(!parts.isEmpty());
        text.setManaged(!parts.isEmpty());
        caption.setText(parts.isEmpty() ? page.title().in(model.view().language()) : "");
        place.setText((at.index() + 1) + " / " + at.pages().size());
        timeline.showStep(page.shown().map(at.lesson().steps()::indexOf).orElse(-1));
        if (!page.shown().equals(shown)) {
            shown = page.shown();
            shown.ifPresent(this::show);
        }
    }

    private void show(LessonStep step) {
        FittedView fitted = LessonsModel.fitted(step, model);
        View view = dressed(fitted.view());
        boolean one = fitted.arrangement().equals(Arrangement.ONE_MAP);
        map.setVisible(one);
        sheet.setVisible(!one);
        sheet.show(view, fitted.arrangement());
        map.fly(view, one ? step.marks() : List.of());
    }

    void eraseDrawing() {
        tools.erase();
    }

    void stop() {
        map.stop();
    }

    /** Whether all of the text has room. */
    boolean fits() {
        return text.fits();
    }
}
