package org.plazaatlas.desktop.window;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Arrangement;

import java.util.function.Supplier;

/**
 * The place of the map or of the small multiples, which are made when they are first shown. The map
 * stays in the scene while it is hidden, so that it keeps its frame; hidden small multiples take no
 * room.
 */
final class MapPlace extends StackPane {

    private final Region map;
    private final Supplier<Region> multiples;
    private Region made;

    MapPlace(AtlasModel model, Region map, Supplier<Region> multiples) {
        this.map = map;
        this.multiples = multiples;
        getChildren().add(map);
        model.maps()
                .arrangementProperty()
                .subscribe(now -> show(now instanceof Arrangement.Multiples));
    }

    private void show(boolean many) {
        if (many && made == null) {
            made = multiples.get();
            getChildren().add(made);
        }
        map.setVisible(!many);
        if (made != null) {
            made.setVisible(many);
            made.setManaged(many);
        }
    }
}
