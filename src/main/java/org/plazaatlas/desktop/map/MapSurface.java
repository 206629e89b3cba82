package org.plazaatlas.desktop.map;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.FramePainter.Frame;

import java.awt.geom.Point2D;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/**
 * Shows the pixels of the last frame, moved and scaled to the current viewport, so that panning and
 * zooming never wait for a painting.
 */
public final class MapSurface extends Region {

    private static final double NEGLIGIBLE = 1e-4;

    private final ImageView picture = new ImageView();
    private final Translate move = new Translate();
    private final Scale scale = new Scale();
    private PictureSize bufferSize;
    private PixelBuffer<IntBuffer> pixels;
    private Viewport painted;

    public MapSurface() {
        getStyleClass().add("map-surface");
        picture.getTransforms().addAll(move, scale);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Copies the pixels of a frame, whose image may be painted again afterwards. */
    public void show(Frame frame) {
        PictureSize size = frame.size();
        if (!size.equals(bufferSize)) {
            allocate(size);
        }
        int[] source = ((DataBufferInt) frame.image().getRaster().getDataBuffer()).getData();
        pixels.updateBuffer(
                buffer -> {
                    buffer.getBuffer().put(0, source);
                    return null;
                });
        painted = frame.layout().viewport();
    }

    private void allocate(PictureSize size) {
        bufferSize = size;
        pixels =
                new PixelBuffer<>(
                        size.deviceWidth(),
                        size.deviceHeight(),
                        IntBuffer.allocate(size.deviceWidth() * size.deviceHeight()),
                        PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
        picture.setFitWidth(size.deviceWidth() / size.scale());
        picture.setFitHeight(size.deviceHeight() / size.scale());
    }

    /** Moves and scales the last frame so that its places lie where the viewport has them. */
    public void lookThrough(Viewport now) {
        if (painted == null) {
            return;
        }
        Coordinate corner = painted.toMap(0, 0);
        Point2D at = now.toPixel(corner.x, corner.y);
        double factor = painted.metresPerPixel() / now.metresPerPixel();
        move.setX(snapped(at.getX(), 0));
        move.setY(snapped(at.getY(), 0));
        scale.setX(snapped(factor, 1));
        scale.setY(snapped(factor, 1));
    }

    /** Removes rounding errors, which would blur a picture that lies exactly on the pixels. */
    private static double snapped(double value, double exact) {
        return Math.abs(value - exact) < NEGLIGIBLE ? exact : value;
    }
}
