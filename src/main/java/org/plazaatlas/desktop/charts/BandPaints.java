package org.plazaatlas.desktop.charts;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.stage.Screen;

import org.plazaatlas.cartography.symbology.AreaTiles;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.view.Theme;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * The fills of the map as JavaFX paints, so that a band looks like its zone. Each is made once per
 * theme, because making one renders a tile.
 */
final class BandPaints {

    private record Key(AreaBand band, Theme theme) {}

    private final Map<Theme, AreaTiles> tiles = new HashMap<>();
    private final Map<Key, Paint> paints = new HashMap<>();
    private final Atlas atlas;
    private final double scale = Screen.getPrimary().getOutputScaleX();

    BandPaints(Atlas atlas) {
        this.atlas = atlas;
    }

    Paint of(AreaBand band, Theme theme) {
        return paints.computeIfAbsent(new Key(band, theme), this::paint);
    }

    private Paint paint(Key key) {
        AreaTiles ofTheme =
                tiles.computeIfAbsent(key.theme(), theme -> new AreaTiles(atlas, theme));
        BufferedImage tile = ofTheme.of(key.band(), scale);
        int side = tile.getWidth();
        WritableImage image = new WritableImage(side, side);
        int[] argb = tile.getRGB(0, 0, side, side, null, 0, side);
        image.getPixelWriter()
                .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), argb, 0, side);
        double period = side / scale;
        return new ImagePattern(image, 0, 0, period, period, false);
    }
}
