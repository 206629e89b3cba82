package org.plazaatlas.desktop.multiples;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A little map below its date; pressing it opens that date. */
final class LittleMapButton extends Button {

    private final Consumer<LocalDate> open;
    private final ImageView picture = new ImageView();

    LittleMapButton(Consumer<LocalDate> open) {
        this.open = open;
        getStyleClass().add("little-map");
        setContentDisplay(ContentDisplay.BOTTOM);
        setGraphic(picture);
        setMinSize(0, 0);
    }

    /** Shows a frame, whose image must not be painted again: the button shares its pixels. */
    void show(Frame frame, Language language) {
        LocalDate day = frame.view().date();
        String date = PageWords.ofOneMap(frame.view());
        setText(date);
        setAccessibleText(Words.of(LittleMapButton.class, language).get("open", date));
        setOnAction(_ -> open.accept(day));
        show(frame);
    }

    private void show(Frame frame) {
        PictureSize size = frame.size();
        int[] pixels = ((DataBufferInt) frame.image().getRaster().getDataBuffer()).getData();
        picture.setImage(
                new WritableImage(
                        new PixelBuffer<>(
                                size.deviceWidth(),
                                size.deviceHeight(),
                                IntBuffer.wrap(pixels),
                                PixelFormat.getIntArgbPreInstance())));
        picture.setFitWidth(size.width());
        picture.setFitHeight(size.height());
    }
}
