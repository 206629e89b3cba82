package org.plazaatlas.cartography.page;

import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Draws every topic on five dates as pages of 1280 x 800, in both languages and themes, into {@code
 * target/topics} for people to look at. Not a test.
 */
public final class TopicPictures {

    private static final Path FOLDER = Path.of("target", "topics");
    private static final PictureSize SIZE = new PictureSize(1280, 800, 1);
    private static final List<String> DATES =
            List.of("2008-06-01", "2012-06-01", "2017-06-01", "2021-06-01", "2025-06-01");

    private TopicPictures() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        History history = MexicoAtlas.history();
        PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
        Scenes scenes = new Scenes(history);
        for (String date : DATES) {
            for (Theme theme : Theme.values()) {
                for (Language language : Language.values()) {
                    View view =
                            View.of(
                                    LocalDate.parse(date),
                                    Extent.ofCountry(history.atlas()),
                                    language,
                                    theme);
                    for (Map.Entry<String, Topic> topic : topics(view.date()).entrySet()) {
                        View shown = view.withTopic(topic.getValue());
                        Plate plate = painter.layOut(shown, scenes.of(shown), SIZE);
                        String name =
                                String.join(
                                        "-",
                                        topic.getKey(),
                                        date.substring(0, 4),
                                        language.name(),
                                        theme.name());
                        write(
                                painter,
                                plate,
                                FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
                    }
                }
            }
        }
    }

    private static Map<String, Topic> topics(LocalDate date) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        topics.put("zones", Topic.ZONES);
        topics.put("pressure", new Topic.HotSpots(PressureWeights.DEFAULT));
        topics.put("changes", new Topic.Changes(date.minusYears(5)));
        topics.put("homicides", Topic.HOMICIDES);
        return topics;
    }

    private static void write(PlatePainter painter, Plate plate, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        SIZE.deviceWidth(), SIZE.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painter.paint(plate, graphics);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
