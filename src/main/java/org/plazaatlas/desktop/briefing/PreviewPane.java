package org.plazaatlas.desktop.briefing;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.NewestOnly;

/**
 * Shows the last preview in the middle, as large as room and pixels allow. While the next one is
 * painted the last one stays; a notice appears over it only if that takes long enough to be
 * noticed.
 */
final class PreviewPane extends Region {

    private static final double MARGIN = 24;
    private static final Duration PATIENCE = Duration.millis(300);

    private final ImageView picture = new ImageView();
    private final Region sheet = new Region();
    private final Label notice = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private double renderScale = 1;

    PreviewPane(NewestOnly<PreviewQuestion, PlatePreview> latest, LiveWords words) {
        setId("platePreview");
        getStyleClass().add("plate-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 160);
        sheet.getStyleClass().add("plate-sheet");
        sheet.setVisible(false);
        picture.setSmooth(true);
        notice.setId("previewNotice");
        notice.getStyleClass().addAll("floating-card", "painting-notice");
        notice.textProperty().bind(words.text("painting"));
        notice.setVisible(false);
        getChildren().addAll(sheet, picture, notice);
        patience.setOnFinished(_ -> notice.setVisible(true));
        latest.busyProperty().subscribe(this::announce);
        latest.answerProperty().subscribe(this::show);
    }

    private void announce(boolean painting) {
        if (painting) {
            patience.playFromStart();
        } else {
            patience.stop();
            notice.setVisible(false);
        }
    }

    private void show(NewestOnly.Answer<PreviewQuestion, PlatePreview> answer) {
        if (answer != null) {
            PlatePreview preview = answer.value();
            picture.setImage(PixelImage.of(preview.image()));
            setAccessibleText(preview.plate().alternativeText());
            sheet.setVisible(true);
            requestLayout();
        }
    }

    /** Sets the number of device pixels per logical pixel of the screen. */
    void setRenderScale(double changed) {
        renderScale = changed;
        requestLayout();
    }

    /** Room for a preview, in device pixels; less than 1 before the first layout. */
    int roomWidth() {
        return (int) ((getWidth() - 2 * MARGIN) * renderScale);
    }

    int roomHeight() {
        return (int) ((getHeight() - 2 * MARGIN) * renderScale);
    }

    @Override
    protected void layoutChildren() {
        Image image = picture.getImage();
        if (image != null) {
            Rectangle2D place = place(image);
            picture.setFitWidth(place.getWidth());
            picture.setFitHeight(place.getHeight());
            picture.relocate(place.getMinX(), place.getMinY());
            sheet.resizeRelocate(
                    place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
        notice.autosize();
        notice.relocate((getWidth() - notice.getWidth()) / 2, MARGIN / 2);
    }

    /** On whole pixels: between them the preview would be blurred. */
    private Rectangle2D place(Image image) {
        double width = image.getWidth() / renderScale;
        double height = image.getHeight() / renderScale;
        double fit =
                Math.min(
                        1,
                        Math.min(
                                Math.max(1, getWidth() - 2 * MARGIN) / width,
                                Math.max(1, getHeight() - 2 * MARGIN) / height));
        return new Rectangle2D(
                Math.round((getWidth() - width * fit) / 2),
                Math.round((getHeight() - height * fit) / 2),
                width * fit,
                height * fit);
    }
}
