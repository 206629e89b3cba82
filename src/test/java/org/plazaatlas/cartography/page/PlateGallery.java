package org.plazaatlas.cartography.page;

import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Projection;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Draws every preset with the country, a state and a city, by topic, into {@code target/plates} for
 * people to look at. Not a test.
 */
public final class PlateGallery {

    private static final Path FOLDER = Path.of("target", "plates");
    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);

    private PlateGallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        History history = MexicoAtlas.history();
        PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
        for (PagePreset preset : PagePreset.values()) {
            if (preset.name().endsWith("300") || preset.name().endsWith("2160")) {
                continue;
            }
            for (Map.Entry<String, View> view : views(history.atlas()).entrySet()) {
                PlateDesign design = PlateDesign.of(preset);
                write(painter, history, view.getValue(), design, preset.id() + "-" + view.getKey());
            }
        }
        for (LegendPlace place : LegendPlace.values()) {
            writeSeries(history, everything(place), place + "-series");
            for (Map.Entry<String, View> view : views(history.atlas()).entrySet()) {
                PlateDesign design = everything(place);
                write(painter, history, view.getValue(), design, place + "-" + view.getKey());
            }
        }
    }

    /** The country on six dates. */
    private static void writeSeries(History history, PlateDesign design, String name)
            throws IOException {
        MultiplesPlatePainter painter =
                new MultiplesPlatePainter(history.atlas(), history.mosaic());
        View view = View.of(DATE, Extent.ofCountry(history.atlas()), Language.ES, Theme.LIGHT);
        List<View> views =
                Stream.of(15, 12, 9, 6, 3, 0).map(DATE::minusYears).map(view::withDate).toList();
        Plate plate = painter.layOut(views, new Scenes(history)::of, design);
        write(plate, graphics -> painter.paint(plate, graphics), name);
    }

    private static PlateDesign everything(LegendPlace place) throws IOException {
        return PlateDesign.of(PagePreset.SCREEN_1920X1080)
                .withLegendPlace(place)
                .withHandling(Optional.of("SOLO PARA USO INTERNO"))
                .withLogo(Optional.of(logo()))
                .withTitle(
                        Optional.of(
                                "Panorama territorial de las organizaciones criminales en México"
                                        + " y sus disputas más recientes, con corte al primer"
                                        + " semestre"));
    }

    private static Logo logo() throws IOException {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x1D6FA5));
        graphics.fillRoundRect(0, 0, 600, 300, 120, 120);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(60, 60, 180, 180);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Logo.of(bytes.toByteArray());
    }

    private static Map<String, View> views(Atlas atlas) {
        Map<String, View> views = new LinkedHashMap<>();
        View light = View.of(DATE, Extent.ofCountry(atlas), Language.EN, Theme.LIGHT);
        View dark = View.of(DATE, Extent.ofCountry(atlas), Language.ES, Theme.DARK);
        Extent state = Extent.ofState(atlas, "11").orElseThrow();
        views.put("country-zones-en", light);
        views.put("country-spots-es", dark.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT)));
        views.put("country-changes-es", dark.withTopic(new Topic.Changes(DATE.minusYears(5))));
        views.put("state-zones-es", dark.withExtent(state));
        views.put(
                "state-changes-en",
                light.withExtent(state).withTopic(new Topic.Changes(DATE.minusYears(5))));
        views.put("city-zones-en", light.withExtent(city(atlas.projection())));
        return views;
    }

    private static Extent city(Projection projection) {
        return Extent.around(projection.toMap(-107.39, 24.80), 90_000);
    }

    private static void write(
            PlatePainter painter, History history, View view, PlateDesign design, String name)
            throws IOException {
        Plate plate = painter.layOut(view, new Scenes(history).of(view), design);
        write(plate, graphics -> painter.paint(plate, graphics), name);
    }

    private static void write(Plate plate, Consumer<Graphics2D> painting, String name)
            throws IOException {
        Page page = plate.page();
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painting.accept(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        System.out.printf(
                "%s: %.1f pt, %s%n", name, plate.leastTypePoints(), plate.alternativeText());
    }
}
