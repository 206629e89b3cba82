package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.Mosaic;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * The base maps of an atlas, one per doubling of the scale, each made once. When one is asked for,
 * the two beside it are begun in the background, so that zooming finds them ready.
 */
final class BaseMaps {

    private static final double TOLERANCE_PIXELS = 0.5;
    private static final int FINEST = 2;
    private static final int COARSEST = 14;

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final Executor background;
    private final Map<Integer, CompletableFuture<BaseMap>> bands = new ConcurrentHashMap<>();

    /**
     * @param background runs what is begun ahead
     */
    BaseMaps(Atlas atlas, Mosaic mosaic, Executor background) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        this.background = background;
    }

    BaseMap at(double metresPerPixel) {
        int band = band(metresPerPixel);
        BaseMap map = begin(band, Runnable::run).join();
        begin(Math.max(FINEST, band - 1), background);
        begin(Math.min(COARSEST, band + 1), background);
        return map;
    }

    private static int band(double metresPerPixel) {
        int band = (int) Math.floor(Math.log(metresPerPixel) / Math.log(2));
        return Math.clamp(band, FINEST, COARSEST);
    }

    private CompletableFuture<BaseMap> begin(int band, Executor executor) {
        CompletableFuture<BaseMap> fresh = new CompletableFuture<>();
        CompletableFuture<BaseMap> known = bands.putIfAbsent(band, fresh);
        if (known != null) {
            return known;
        }
        executor.execute(() -> complete(fresh, band));
        return fresh;
    }

    private void complete(CompletableFuture<BaseMap> fresh, int band) {
        try {
            double tolerance = band == FINEST ? 0 : TOLERANCE_PIXELS * Math.scalb(1.0, band);
            fresh.complete(BaseMap.of(atlas, mosaic, tolerance));
        } catch (RuntimeException e) {
            fresh.completeExceptionally(e);
        }
    }
}
