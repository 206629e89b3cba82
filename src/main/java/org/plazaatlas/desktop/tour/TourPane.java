package org.plazaatlas.desktop.tour;

import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.plazaatlas.desktop.control.LiveWords;

import java.util.List;

/**
 * A veil over the window with a hole round the part that is shown, and a card beside it. Next,
 * Enter and the right arrow go on, Back and the left arrow go back, Skip and Esc end the tour.
 */
final class TourPane extends Pane {

    private static final double CARD_WIDTH = 400;
    private static final double GAP = 12;
    private static final double ROUND = 8;

    /** Of a part that fills the window only the middle stands out, so that the card has room. */
    private static final double MOST_SHARE = 0.75;

    /**
     * A part of the window that stands out.
     *
     * @param part the node in the window
     */
    record Stop(TourStop what, Node part) {}

    private final List<Stop> stops;
    private final LiveWords words;
    private final Runnable leave;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button skip;
    private final Button back;
    private final Button next;
    private final VBox card;
    private Shape veil = new Rectangle();
    private int index;

    /**
     * @param stops at least one
     * @param leave called once, when the user ends the tour
     */
    TourPane(List<Stop> stops, LiveWords words, Runnable leave) {
        this.stops = List.copyOf(stops);
        this.words = words;
        this.leave = leave;
        skip = button("tourSkip", leave);
        back = button("tourBack", () -> go(index - 1));
        next = button("tourNext", () -> go(index + 1));
        next.getStyleClass().add("accent");
        card = card();
        setId("tour");
        getStyleClass().add("tour");
        getChildren().addAll(veil, card);
        EventHandler<KeyEvent> keys = this::press;
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                            }
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                            }
                        });
        words.text("tourNext").subscribe(_ -> show());
    }

    private VBox card() {
        title.getStyleClass().add("tour-title");
        title.setId("tourTitle");
        for (Label label : List.of(title, text)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        text.getStyleClass().add("tour-text");
        text.setId("tourText");
        place.getStyleClass().add("muted-text");
        place.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(skip, space, place, back, next);
        line.getStyleClass().add("tour-buttons");
        VBox all = new VBox(title, text, line);
        all.getStyleClass().addAll("floating-card", "tour-card");
        all.setAccessibleRole(AccessibleRole.DIALOG);
        return all;
    }

    private Button button(String key, Runnable effect) {
        Button button = new Button();
        button.setId(key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /** Goes to a stop; after the last one the tour ends. */
    void go(int to) {
        if (to >= stops.size()) {
            leave.run();
            return;
        }
        index = Math.max(0, to);
        show();
        next.requestFocus();
        requestLayout();
    }

    private void show() {
        TourStop stop = stops.get(index).what();
        title.setText(words.now().get("tour." + stop.name()));
        text.setText(words.now().get("tourText." + stop.name()));
        place.setText(words.now().get("tourPlace", index + 1, stops.size()));
        skip.setText(words.now().get("tourSkip"));
        back.setText(words.now().get("tourBack"));
        next.setText(words.now().get(index + 1 < stops.size() ? "tourNext" : "tourDone"));
        back.setDisable(index == 0);
        card.setAccessibleText(title.getText() + ". " + text.getText());
    }

    /** Takes the keys before the window does: its arrows would move the date. */
    private void press(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case RIGHT -> go(index + 1);
            case LEFT -> go(index - 1);
            case TAB -> focusNext(event.isShiftDown());
            default -> taken = false;
        }
        if (taken || event.getCode() == KeyCode.F6) {
            event.consume();
        }
    }

    /** The focus stays in the card, since nothing else can be reached below the veil. */
    private void focusNext(boolean backwards) {
        List<Button> buttons =
                List.of(skip, back, next).stream().filter(one -> !one.isDisabled()).toList();
        int at = buttons.indexOf(getScene().getFocusOwner());
        int step = backwards ? -1 : 1;
        buttons.get(Math.floorMod(at + step, buttons.size())).requestFocus();
    }

    @Override
    protected void layoutChildren() {
        Node part = stops.get(index).part();
        Bounds shown = sceneToLocal(part.localToScene(part.getLayoutBounds()));
        Bounds hole = middle(shown);
        Rectangle outside = new Rectangle(0, 0, getWidth(), getHeight());
        Rectangle inside =
                new Rectangle(hole.getMinX(), hole.getMinY(), hole.getWidth(), hole.getHeight());
        inside.setArcWidth(2 * ROUND);
        inside.setArcHeight(2 * ROUND);
        Shape cut = Shape.subtract(outside, inside);
        cut.getStyleClass().add("tour-veil");
        getChildren().set(getChildren().indexOf(veil), cut);
        veil = cut;
        double width = Math.min(CARD_WIDTH, getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        card.resizeRelocate(x(hole, width), y(hole, height), width, height);
    }

    private Bounds middle(Bounds whole) {
        double width = Math.min(whole.getWidth(), getWidth() * MOST_SHARE);
        boolean wide = width < whole.getWidth() && whole.getHeight() > getHeight() / 2;
        return wide
                ? new BoundingBox(
                        whole.getCenterX() - width / 2, whole.getMinY(), width, whole.getHeight())
                : whole;
    }

    /** Beside the part if there is room, else over its middle. */
    private double x(Bounds hole, double width) {
        double right = hole.getMaxX() + GAP;
        double left = hole.getMinX() - GAP - width;
        if (isBeside(hole) && right + width <= getWidth() - GAP) {
            return right;
        }
        if (isBeside(hole) && left >= GAP) {
            return left;
        }
        return Math.clamp(hole.getCenterX() - width / 2, GAP, getWidth() - width - GAP);
    }

    private double y(Bounds hole, double height) {
        double below = hole.getMaxY() + GAP;
        double above = hole.getMinY() - GAP - height;
        double lowest = Math.max(GAP, getHeight() - height - GAP);
        if (isBeside(hole)) {
            return Math.clamp(hole.getMinY(), GAP, lowest);
        }
        if (below + height <= getHeight() - GAP) {
            return below;
        }
        return above >= GAP ? above : Math.clamp(hole.getCenterY() - height / 2, GAP, lowest);
    }

    /** Whether the card stands at a side of the part: of one that is higher than wide. */
    private static boolean isBeside(Bounds hole) {
        return hole.getHeight() > hole.getWidth();
    }
}
