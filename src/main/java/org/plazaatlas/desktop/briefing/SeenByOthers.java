package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;

import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.control.WindowWords;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.language.Language;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * A small picture of the page as other readers see it. It stands beside the checks and not in the
 * preview, which always shows what will be exported.
 */
final class SeenByOthers extends FormSection {

    private static final int WIDTH = 332;

    private final NewestOnly<PreviewQuestion, PlatePreview> previews;
    private final ObjectProperty<ColourVision> vision =
            new SimpleObjectProperty<>(ColourVision.DEUTERANOPIA);
    private final ImageView picture = new ImageView();

    SeenByOthers(
            NewestOnly<PreviewQuestion, PlatePreview> previews,
            LiveWords words,
            ObservableValue<Language> language) {
        super(words.text("seenByOthers"));
        this.previews = previews;
        List<ColourVision> others =
                Arrays.stream(ColourVision.values())
                        .filter(one -> one != ColourVision.NORMAL)
                        .toList();
        NamedChoice<ColourVision> choice =
                new NamedChoice<>(
                        "plateVision",
                        others,
                        vision,
                        language,
                        (seen, now) -> WindowWords.in(now).of(seen));
        picture.setId("plateSeen");
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH);
        getChildren().addAll(new LabelledField(words.text("seenBy"), choice), picture);
        vision.subscribe(_ -> show());
        previews.answerProperty().subscribe(_ -> show());
    }

    private void show() {
        NewestOnly.Answer<PreviewQuestion, PlatePreview> answer = previews.answerProperty().get();
        if (answer != null) {
            BufferedImage small = small(answer.value().image());
            picture.setImage(PixelImage.of(vision.get().apply(small)));
        }
    }

    private static BufferedImage small(BufferedImage whole) {
        int height = Math.max(1, whole.getHeight() * WIDTH / whole.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, WIDTH, height, null);
        graphics.dispose();
        return small;
    }
}
