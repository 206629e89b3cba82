package org.plazaatlas.briefing.slides;

import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Words;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.Deflater;

/**
 * The parts of a page that are neither text nor logo as groups of shapes: a group for each map,
 * within it one for each layer, and within that the parts, each with its name.
 */
final class SlideShapes implements LayerCanvas {

    private static final Set<PageLayer> LEFT_OUT =
            Set.of(PageLayer.PAPER, PageLayer.LETTERING, PageLayer.LOGO);

    /** One drawing of a layer. */
    private record Drawing(PageLayer layer, List<DrawnShape> shapes) {

        Rectangle2D bounds() {
            return SlideShapes.bounds(shapes);
        }
    }

    private final Sheet sheet;
    private final Words words;
    private final ShapeXml xml;
    private final List<List<Drawing>> maps = new ArrayList<>();
    private final List<Drawing> around = new ArrayList<>();

    private SlideShapes(Sheet sheet) {
        this.sheet = sheet;
        words = BriefingWords.in(sheet.text().language());
        xml = new ShapeXml(sheet.page(), sheet.text().languageTag());
    }

    static SlideShapes of(Sheet sheet) {
        SlideShapes shapes = new SlideShapes(sheet);
        sheet.drawing().accept(shapes);
        return shapes;
    }

    @Override
    public void draw(PageLayer layer, Consumer<Graphics2D> drawing) {
        if (LEFT_OUT.contains(layer)) {
            return;
        }
        List<DrawnShape> shapes = new ArrayList<>();
        drawing.accept(new ShapeRecorder(shapes, sheet.page().scale()));
        if (layer == PageLayer.GROUND) {
            maps.add(new ArrayList<>());
        }
        if (!shapes.isEmpty()) {
            (layer.isOfMap() ? maps.getLast() : around).add(new Drawing(layer, shapes));
        }
    }

    @Override
    public void drawPieces(
            PageLayer layer, Consumer<Graphics2D> setting, List<Consumer<Graphics2D>> pieces) {
        pieces.forEach(piece -> draw(layer, setting.andThen(piece)));
    }

    /** What the group of each map contains, in drawing order. */
    List<String> maps() {
        List<String> groups = new ArrayList<>();
        for (List<Drawing> map : maps) {
            String number = maps.size() == 1 ? "" : " " + (groups.size() + 1);
            String alternative = groups.isEmpty() ? sheet.text().description() : "";
            groups.add(map(words.get("slide.map") + number, alternative, map));
        }
        return groups;
    }

    private String map(String name, String alternative, List<Drawing> layers) {
        StringBuilder content = new StringBuilder();
        layers.forEach(
                layer ->
                        content.append(
                                xml.group(words.of(layer.layer()), layer.bounds(), parts(layer))));
        List<DrawnShape> all = layers.stream().flatMap(layer -> layer.shapes().stream()).toList();
        return xml.groupContent(name, alternative, bounds(all), content.toString());
    }

    /** The shapes of a layer; those of one part that follow each other are a group. */
    private String parts(Drawing layer) {
        StringBuilder content = new StringBuilder();
        List<DrawnShape> part = new ArrayList<>();
        for (DrawnShape shape : layer.shapes()) {
            if (!part.isEmpty() && part.getLast().part() != shape.part()) {
                content.append(part(part, layer.layer()));
                part.clear();
            }
            part.add(shape);
        }
        return content.append(part(part, layer.layer())).toString();
    }

    private String part(List<DrawnShape> shapes, PageLayer layer) {
        String name =
                sheet.parts().names().of(shapes.getFirst().part()).orElseGet(() -> words.of(layer));
        return named(name, shapes);
    }

    private String named(String name, List<DrawnShape> shapes) {
        StringBuilder content = new StringBuilder();
        shapes.forEach(shape -> content.append(xml.shape(name, shape)));
        return shapes.size() == 1
                ? content.toString()
                : xml.group(name, bounds(shapes), content.toString());
    }

    /** What the groups of a layer around the maps contain, in drawing order. */
    List<String> around(PageLayer layer, Function<Rectangle2D, String> name) {
        List<String> groups = new ArrayList<>();
        for (Drawing drawing : around) {
            if (drawing.layer() == layer) {
                String words = name.apply(drawing.bounds());
                StringBuilder content = new StringBuilder();
                drawing.shapes().forEach(shape -> content.append(xml.shape(words, shape)));
                groups.add(xml.groupContent(words, words, drawing.bounds(), content.toString()));
            }
        }
        return groups;
    }

    /** How many bytes groups take in a file. */
    static long compressedBytes(List<String> groups) {
        Deflater deflater = new Deflater();
        byte[] out = new byte[1 << 16];
        for (String group : groups) {
            deflater.setInput(group.getBytes(StandardCharsets.UTF_8));
            while (!deflater.needsInput()) {
                deflater.deflate(out);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            deflater.deflate(out);
        }
        long bytes = deflater.getBytesWritten();
        deflater.end();
        return bytes;
    }

    private static Rectangle2D bounds(List<DrawnShape> shapes) {
        return shapes.stream()
                .map(DrawnShape::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }
}
