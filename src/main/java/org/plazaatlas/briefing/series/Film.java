package org.plazaatlas.briefing.series;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.view.View;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes films: pages of the same view on successive dates, in one file. */
public final class Film {

    private final Atlas atlas;
    private final Supplier<PagePainter> painters;

    /**
     * @param atlas of the views
     * @param painters gives each thread a painter of its own, all of one size
     */
    public Film(Atlas atlas, Supplier<PagePainter> painters) {
        this.atlas = atlas;
        this.painters = painters;
    }

    /** The same view on each of the dates. */
    public static List<View> views(View view, List<LocalDate> dates) {
        return dates.stream().map(view::withDate).toList();
    }

    /**
     * The frames of a film for {@link PictureBatch#files}, numbered so that they sort in their
     * order: {@code 001_2008-01-01}.
     */
    public static List<SeriesPiece> frames(List<View> views) {
        int digits = Integer.toString(views.size()).length();
        return IntStream.range(0, views.size())
                .mapToObj(i -> frame(views.get(i), Integer.toString(i + 1), digits))
                .toList();
    }

    private static SeriesPiece frame(View view, String number, int digits) {
        String padded = "0".repeat(digits - number.length()) + number;
        return new SeriesPiece(view, title(view), padded + "_" + view.date());
    }

    private static String title(View view) {
        return PartialDate.of(view.date()).in(view.language());
    }

    /**
     * An animated GIF. Each frame holds only what differs from the frame before it; only the frames
     * that are being painted are in memory. The file carries the view of its first frame. The same
     * views and painters give the same bytes.
     *
     * @param views at least one, in the order of the film
     * @throws IllegalArgumentException if there is no view
     */
    public ExportTask gif(List<View> views, FrameTiming pace, Path file) {
        List<View> frames = List.copyOf(views);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("a film has at least one frame");
        }
        return progress -> {
            WholeFile.write(file, out -> write(frames, pace, out, progress));
            progress.at(frames.size(), frames.size(), file.getFileName().toString());
        };
    }

    private void write(List<View> views, FrameTiming pace, OutputStream out, WorkProgress progress)
            throws IOException {
        try (GifStream gif = new GifStream(out, FilmLabel.of(atlas, views), pace.loops())) {
            OrderedParallel.run(views, this::painter, new Reel(gif, views.size(), pace, progress));
            gif.finish();
        }
    }

    private OrderedParallel.Maker<View, BufferedImage> painter() {
        return painters.get()::paint;
    }

    /** Writes the frames to the film. */
    private static final class Reel implements OrderedParallel.Taker<View, BufferedImage> {

        private final GifStream gif;
        private final int total;
        private final FrameTiming pace;
        private final WorkProgress progress;
        private int taken;
        private BufferedImage last;

        private Reel(GifStream gif, int total, FrameTiming pace, WorkProgress progress) {
            this.gif = gif;
            this.total = total;
            this.pace = pace;
            this.progress = progress;
        }

        @Override
        public void expect(int index, View view) {
            progress.next(index, total, title(view));
        }

        @Override
        public void take(BufferedImage page) throws IOException {
            ChangedPart part =
                    last == null ? ChangedPart.of(page) : ChangedPart.between(last, page);
            taken++;
            gif.write(part, pace.hundredths(taken == total));
            last = page;
        }
    }
}
