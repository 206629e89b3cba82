package org.plazaatlas.desktop.present;

import javafx.beans.value.ObservableBooleanValue;

import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.map.FrameRequest;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;

import java.util.function.Supplier;

/**
 * What presenting needs from the window.
 *
 * @param frames paints the map, with a painter of its own; asked once for each presentation
 * @param background makes pages of several maps
 * @param reducedMotion whether the user wants nothing to move by itself
 */
public record PresenterServices(
        AtlasModel model,
        Supplier<NewestOnly<FrameRequest, Frame>> frames,
        BackgroundWork background,
        ObservableBooleanValue reducedMotion) {}
