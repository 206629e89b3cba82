package org.plazaatlas.desktop.lesson.editor;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.lesson.LessonsModel;
import org.plazaatlas.desktop.lesson.PointingView;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkDrawing;
import org.plazaatlas.lesson.pointing.MarkKind;
import org.plazaatlas.view.Arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the step that is worked at points at, over the map of the window, and the pen that draws
 * more. While a pen is taken up, dragging draws instead of moving the map; the wheel and the keys
 * still move it, and Enter draws at its middle.
 */
public final class MarkOverlay implements MapOverlay {

    private static final double CROSS = 8;

    /** The length of an arrow that Enter draws, in logical pixels. */
    private static final double ARROW = 90;

    private final AtlasModel model;
    private final LessonDraft draft;
    private final PointingView picture;
    private final Pane sheet = new Pane();
    private final Line across = new Line();
    private final Line down = new Line();
    private Viewport viewport;
    private List<Rectangle2D> names = List.of();
    private Optional<PointingMark> begun = Optional.empty();
    private Point2D from;

    /**
     * @param surface the map below, which the wheel moves even while a pen is taken up
     */
    public MarkOverlay(AtlasModel model, LessonDraft draft, Node surface) {
        this.model = model;
        this.draft = draft;
        picture = new PointingView(model.atlas());
        picture.setId("draftPointing");
        sheet.setId("drawingSheet");
        sheet.getChildren().addAll(picture, cross(across), cross(down));
        sheet.setFocusTraversable(false);
        sheet.addEventHandler(MouseEvent.ANY, this::follow);
        sheet.addEventHandler(GestureEvent.ANY, gesture -> pass(gesture, surface));
        draft.lessonProperty().subscribe(_ -> show());
        draft.indexProperty().subscribe(_ -> show());
        draft.drawingProperty().subscribe(this::takeUp);
        model.viewProperty().subscribe(_ -> show());
    }

    /** Where Enter draws. */
    private static Line cross(Line line) {
        line.setMouseTransparent(true);
        line.getStyleClass().add("drawing-cross");
        return line;
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void lookThrough(Viewport now) {
        viewport = now;
        sheet.resize(now.width(), now.height());
        double x = now.width() / 2.0;
        double y = now.height() / 2.0;
        place(across, x - CROSS, y, x + CROSS, y);
        place(down, x, y - CROSS, x, y + CROSS);
        show();
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    @Override
    public void painted(MapLayout map) {
        names = map.writing();
        show();
    }

    private void takeUp(Optional<MarkKind> pen) {
        boolean draws = pen.isPresent();
        sheet.setMouseTransparent(!draws);
        sheet.setPickOnBounds(draws);
        sheet.setCursor(draws ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        across.setVisible(draws);
        down.setVisible(draws);
        letGo();
    }

    private void letGo() {
        from = null;
        begun = Optional.empty();
        show();
    }

    private void follow(MouseEvent event) {
        Point2D at = new Point2D(event.getX(), event.getY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED
                && event.getButton() == MouseButton.PRIMARY) {
            from = at;
        } else if (from != null && event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            begun = mark(from, at);
            show();
        } else if (from != null && event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            Optional<PointingMark> drawn = mark(from, at);
            letGo();
            drawn.ifPresent(draft::draw);
        }
        event.consume();
    }

    private static void pass(GestureEvent gesture, Node below) {
        below.fireEvent(gesture);
        gesture.consume();
    }

    private Optional<PointingMark> mark(Point2D start, Point2D end) {
        Text words = Words.both(MarkOverlay.class, "newLabel");
        return draft.drawingProperty()
                .get()
                .flatMap(
                        kind ->
                                new MarkDrawing(model.atlas(), viewport)
                                        .of(kind, point(start), point(end), words));
    }

    private static java.awt.geom.Point2D point(Point2D at) {
        return new java.awt.geom.Point2D.Double(at.getX(), at.getY());
    }

    /** Draws at the middle of the map, or puts the pen away; for the map, which has the keys. */
    public void press(KeyEvent event) {
        if (draft.drawingProperty().get().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            Point2D middle = new Point2D(viewport.width() / 2.0, viewport.height() / 2.0);
            boolean arrow = draft.drawingProperty().get().equals(Optional.of(MarkKind.ARROW));
            mark(arrow ? middle.add(-ARROW, ARROW) : middle, middle).ifPresent(draft::draw);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            draft.drawingProperty().set(Optional.empty());
            event.consume();
        }
    }

    private void show() {
        if (viewport != null) {
            picture.show(marks(), model.view(), viewport, names, renderScale());
        }
    }

    private List<PointingMark> marks() {
        boolean oneMap = model.maps().arrangementProperty().get().equals(Arrangement.ONE_MAP);
        List<PointingMark> marks = new ArrayList<>();
        if (oneMap) {
            draft.step()
                    .filter(step -> LessonsModel.isOn(step, model))
                    .map(LessonStep::marks)
                    .ifPresent(marks::addAll);
            begun.ifPresent(marks::add);
        }
        return marks;
    }

    private double renderScale() {
        return sheet.getScene() == null || sheet.getScene().getWindow() == null
                ? 1
                : sheet.getScene().getWindow().getRenderScaleX();
    }
}
