package org.plazaatlas.desktop.present;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;

/** Several maps of a step as one picture with its legend, as a page of the same size shows them. */
final class SheetView extends Region {

    /** What a picture depends on; sizes in pixels of the screen. */
    private record Question(View view, Arrangement maps, int width, int height, double zoom) {}

    private final ImageView picture = new ImageView();
    private final NewestOnly<Question, BufferedImage> pictures;
    private View view;
    private Arrangement maps = Arrangement.ONE_MAP;
    private double zoom = 1;

    SheetView(PresenterServices services) {
        PageExport pages = new PageExport(services.model().history());
        pictures = services.background().answering((question, _) -> paint(pages, question));
        setId("presenterSheet");
        getChildren().add(picture);
        widthProperty().subscribe(_ -> ask());
        heightProperty().subscribe(_ -> ask());
        pictures.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                show(answer.value());
                            }
                        });
    }

    private static BufferedImage paint(PageExport pages, Question question) {
        Page page =
                Page.ofPixels(
                        question.width(), question.height(), Page.LOGICAL_DPI * question.zoom());
        PlateDesign design =
                PlateDesign.of(page)
                        .withLegendPlace(LegendPlace.BELOW)
                        .without(PagePart.TITLE, PagePart.SUBTITLE);
        synchronized (pages) {
            return pages.sheet(question.view(), question.maps(), design).image();
        }
    }

    /** Shows a view on several maps. */
    void show(View shown, Arrangement arrangement) {
        view = shown;
        maps = arrangement;
        ask();
    }

    /** How many times as large as usual everything on the maps is. */
    void enlarge(double times) {
        zoom = times;
        ask();
    }

    private void ask() {
        double scale = renderScale();
        int width = (int) (getWidth() * scale);
        int height = (int) (getHeight() * scale);
        boolean many = !maps.equals(Arrangement.ONE_MAP);
        if (many && view != null && width > 1 && height > 1) {
            pictures.ask(new Question(view, maps, width, height, zoom * scale));
        }
    }

    private double renderScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void show(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        int[] argb = painted.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        picture.setImage(image);
        picture.setFitWidth(width / renderScale());
        picture.setFitHeight(height / renderScale());
    }
}
