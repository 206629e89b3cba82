package org.plazaatlas.briefing.series;

import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Writes all pictures of a series, as files or as one document. */
public final class PictureBatch {

    private PictureBatch() {}

    /**
     * A new folder with a file for each piece, written on all processors.
     *
     * @param ending of the files, such as {@code png}
     * @param writers gives each thread a writer of its own
     * @param folder does not exist yet, or is empty
     */
    public static ExportTask files(
            List<SeriesPiece> pieces, String ending, Supplier<PieceWriter> writers, Path folder) {
        List<SeriesPiece> all = List.copyOf(pieces);
        return progress -> {
            SeriesFolder.write(folder, stage -> write(all, ending, writers, stage, progress));
            progress.at(all.size(), all.size(), folder.getFileName().toString());
        };
    }

    private static void write(
            List<SeriesPiece> pieces,
            String ending,
            Supplier<PieceWriter> writers,
            Path folder,
            WorkProgress progress)
            throws IOException {
        OrderedParallel.run(
                pieces,
                () -> maker(writers.get(), ending, folder),
                new OrderedParallel.Taker<SeriesPiece, Path>() {
                    @Override
                    public void expect(int index, SeriesPiece piece) {
                        progress.next(index, pieces.size(), piece.name());
                    }

                    @Override
                    public void take(Path written) {
                        // The maker has written the file.
                    }
                });
    }

    private static OrderedParallel.Maker<SeriesPiece, Path> maker(
            PieceWriter writer, String ending, Path folder) {
        return piece -> {
            Path file = folder.resolve(piece.name() + "." + ending);
            writer.write(piece, file);
            return file;
        };
    }

    /** One document with all pieces. */
    public static ExportTask deck(List<SeriesPiece> pieces, DeckWriter writer, Path file) {
        List<SeriesPiece> all = List.copyOf(pieces);
        return progress -> {
            WholeFile.write(file, out -> writer.write(all, out, progress));
            progress.at(all.size(), all.size(), file.getFileName().toString());
        };
    }
}
