package org.plazaatlas.cartography.linework;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.DoubleFunction;

/**
 * The base maps of an atlas, one per doubling of the scale. Each is made once, in the background;
 * one that fails is made again on the next request. With {@code ahead}, the maps of the two
 * neighbouring scales are started too, so that zooming finds them ready.
 */
public final class BaseMaps {

    private static final double TOLERANCE_PIXELS = 0.5;
    private static final int FINEST = 2;
    private static final int COARSEST = 14;

    private final DoubleFunction<BaseMap> maker;
    private final Executor background;
    private final boolean ahead;
    private final Map<Integer, CompletableFuture<BaseMap>> bands = new ConcurrentHashMap<>();

    /**
     * Base maps that virtual threads make.
     *
     * @param ahead whether to start the maps of the neighbouring scales, too
     */
    public BaseMaps(Atlas atlas, Mosaic mosaic, boolean ahead) {
        this(tolerance -> BaseMap.of(atlas, mosaic, tolerance), Thread::startVirtualThread, ahead);
    }

    /**
     * @param maker makes the map for a tolerance: how far a line may stray, in metres
     */
    BaseMaps(DoubleFunction<BaseMap> maker, Executor background, boolean ahead) {
        this.maker = maker;
        this.background = background;
        this.ahead = ahead;
    }

    /**
     * Starts to make the map for a scale, in metres per device pixel. The future fails if the map
     * cannot be made.
     */
    public CompletableFuture<BaseMap> at(double metresPerPixel) {
        int band = band(metresPerPixel);
        CompletableFuture<BaseMap> map = begin(band);
        if (ahead) {
            CompletableFuture<BaseMap> _ = begin(Math.max(FINEST, band - 1));
            CompletableFuture<BaseMap> _ = begin(Math.min(COARSEST, band + 1));
        }
        return map;
    }

    private static int band(double metresPerPixel) {
        int band = (int) Math.floor(Math.log(metresPerPixel) / Math.log(2));
        return Math.clamp(band, FINEST, COARSEST);
    }

    private CompletableFuture<BaseMap> begin(int band) {
        return bands.compute(
                band,
                (_, known) ->
                        known == null || known.isCompletedExceptionally() ? make(band) : known);
    }

    private CompletableFuture<BaseMap> make(int band) {
        return CompletableFuture.supplyAsync(() -> maker.apply(tolerance(band)), background);
    }

    private static double tolerance(int band) {
        return band == FINEST ? 0 : TOLERANCE_PIXELS * Math.scalb(1.0, band);
    }
}
