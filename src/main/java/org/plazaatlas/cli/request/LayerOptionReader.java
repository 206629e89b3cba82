package org.plazaatlas.cli.request;

import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.feature.LayerProblem;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.filter.FilterException;
import org.plazaatlas.layer.inspect.FileInspector;
import org.plazaatlas.layer.inspect.FileReport;
import org.plazaatlas.layer.inspect.LayerReport;
import org.plazaatlas.layer.loaded.AtlasPlaces;
import org.plazaatlas.layer.loaded.JoinResult;
import org.plazaatlas.layer.loaded.LayerLoader;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.layer.suggest.LayerSuggestion;
import org.plazaatlas.layer.suggest.StyleText;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.view.LayersOnDays;
import org.plazaatlas.workspace.file.WorkspaceContents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code --layer} and {@code --layer-style}: files of the user's own, drawn on the map. */
public final class LayerOptionReader {

    private final OptionReader reader;
    private final Consumer<String> remarks;

    /**
     * @param remarks is told what of the files is not on the map
     */
    public LayerOptionReader(OptionReader reader, Consumer<String> remarks) {
        this.reader = reader;
        this.remarks = remarks;
    }

    /**
     * The layers, from bottom to top.
     *
     * @param written each as {@code FILE} or {@code FILE:LAYER}
     * @param styles of the layers with the same places; there may be fewer
     * @throws CommandException if a file cannot be used, has no such layer, or a style is malformed
     */
    public LayersOnDays layers(List<String> written, List<String> styles, Atlas atlas) {
        if (styles.size() > written.size()) {
            throw CommandException.ofUsage(reader.say("layerStyle.many"));
        }
        List<PreparedLayer> layers = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String style = i < styles.size() ? styles.get(i) : "";
            layers.addAll(layers(written.get(i), style, layers.size(), atlas));
        }
        return new LayersOnDays(layers);
    }

    /**
     * The visible layers of a workspace, from bottom to top. One that cannot be read is told and
     * left out, as in the window. Hidden layers are read, too: tables may fill their areas.
     */
    public LayersOnDays layersOf(WorkspaceContents workspace, Atlas atlas) {
        Map<String, PreparedLayer> read = new HashMap<>();
        AtlasPlaces places = new AtlasPlaces(atlas);
        List<AddedLayer> layers = workspace.layers();
        readAll(layers.stream().filter(layer -> !isJoined(layer)).toList(), places, read);
        AtlasPlaces withAreas =
                places.with(read.values().stream().map(PreparedLayer::loaded).toList());
        readAll(layers.stream().filter(LayerOptionReader::isJoined).toList(), withAreas, read);
        return new LayersOnDays(
                layers.stream()
                        .filter(AddedLayer::visible)
                        .map(layer -> read.get(layer.id()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean isJoined(AddedLayer layer) {
        return layer.reference().join().isPresent();
    }

    private void readAll(
            List<AddedLayer> layers, AtlasPlaces places, Map<String, PreparedLayer> read) {
        LayerLoader loader = new LayerLoader(places, ReadingMonitor.NONE);
        layers.forEach(layer -> read(layer, loader).ifPresent(r -> read.put(layer.id(), r)));
    }

    private Optional<PreparedLayer> read(AddedLayer added, LayerLoader loader) {
        try {
            LoadedLayer loaded = loader.load(added.reference());
            if (added.visible()) {
                tell(loaded);
            }
            return Optional.of(new PreparedLayer(added, loaded));
        } catch (IOException e) {
            remarks.accept(
                    reader.say(
                            "layer.leftOut",
                            added.credit().name(),
                            added.reference().file(),
                            FileReason.of(e).in(reader.language())));
            return Optional.empty();
        }
    }

    private List<PreparedLayer> layers(String written, String style, int before, Atlas atlas) {
        int colon = written.lastIndexOf(':');
        boolean whole = colon <= 0 || Files.exists(Path.of(written));
        Path file = Path.of(whole ? written : written.substring(0, colon));
        Optional<String> name =
                whole ? Optional.empty() : Optional.of(written.substring(colon + 1));
        FileReport report =
                new FileInspector(atlas::gazetteer, ReadingMonitor.NONE)
                        .inspect(
                                file,
                                layer -> name.isEmpty() || layer.equals(name.get()),
                                Optional.empty());
        if (!report.isReadable()) {
            throw CommandException.ofInput(reader.say("layer.unusable", file, problem(report)));
        }
        if (report.layers().isEmpty()) {
            throw CommandException.ofInput(
                    reader.say(
                            "inspect.noLayer",
                            name.orElse(""),
                            String.join(", ", report.layerNames())));
        }
        List<PreparedLayer> prepared = new ArrayList<>();
        for (LayerReport layer : report.layers()) {
            AddedLayer added =
                    LayerSuggestion.of(file, layer, LayerMends.NONE, before + prepared.size());
            prepared.add(prepared(added, style, atlas));
        }
        return prepared;
    }

    private String problem(FileReport report) {
        return report.problems().stream()
                .filter(problem -> problem.kind().isFatal())
                .map(LayerProblem::message)
                .map(text -> text.in(reader.language()))
                .findFirst()
                .orElse("");
    }

    private PreparedLayer prepared(AddedLayer added, String style, Atlas atlas) {
        try {
            LoadedLayer loaded =
                    new LayerLoader(new AtlasPlaces(atlas), ReadingMonitor.NONE)
                            .load(added.reference());
            tell(loaded);
            AddedLayer styled = StyleText.parse(style).applied(added, loaded);
            return new PreparedLayer(styled, loaded);
        } catch (StyleText.MalformedStyleException e) {
            throw CommandException.ofUsage(
                    reader.say("layerStyle.malformed", style, e.reason().in(reader.language())));
        } catch (FilterException e) {
            throw CommandException.ofUsage(
                    reader.say("layerStyle.malformed", style, e.reason().in(reader.language())));
        } catch (IOException e) {
            throw CommandException.ofInput(
                    reader.say(
                            "layer.unusable",
                            added.reference().file(),
                            FileReason.of(e).in(reader.language())));
        }
    }

    /** What is not on the map is counted, never dropped silently. */
    private void tell(LoadedLayer loaded) {
        String name = loaded.reference().layer();
        Optional<JoinResult> join = loaded.result().join();
        join.filter(j -> j.unmatchedRows() + j.noPlace() > 0)
                .map(
                        j ->
                                reader.say(
                                        "layer.matched",
                                        name,
                                        j.rows(),
                                        j.matched(),
                                        j.unmatchedRows() + j.noPlace(),
                                        String.join(
                                                "; ",
                                                j.unmatched().keySet().stream().limit(5).toList())))
                .ifPresent(remarks);
        long shapeless = join.isPresent() ? 0 : loaded.result().withoutShape();
        if (shapeless + loaded.result().outside() > 0) {
            remarks.accept(
                    reader.say("layer.notOnMap", name, shapeless, loaded.result().outside()));
        }
        if (loaded.result().totalsLeftOut() > 0) {
            remarks.accept(reader.say("layer.totals", name, loaded.result().totalsLeftOut()));
        }
    }
}
