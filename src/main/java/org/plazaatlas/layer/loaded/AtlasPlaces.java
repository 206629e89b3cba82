package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.State;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of an atlas to which tables are joined: states by two digits of INEGI, municipalities
 * by five. Safe for use by several threads.
 */
public final class AtlasPlaces {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Atlas atlas;
    private final Map<String, Geometry> municipalities;

    public AtlasPlaces(Atlas atlas) {
        this(atlas, outlines(atlas));
    }

    private AtlasPlaces(Atlas atlas, Map<String, Geometry> municipalities) {
        this.atlas = atlas;
        this.municipalities = municipalities;
    }

    private static Map<String, Geometry> outlines(Atlas atlas) {
        Map<String, Geometry> outlines = new HashMap<>();
        for (MunicipalityOutline outline : atlas.contents().municipalities()) {
            atlas.gazetteer()
                    .named(outline.stateCode(), outline.name())
                    .ifPresent(m -> outlines.putIfAbsent(m.code(), outline.outline()));
        }
        return outlines;
    }

    /**
     * The same with the areas of layers whose rows name municipalities, so that a table without
     * shapes fills them. Municipalities of which the atlas itself has an outline keep that.
     */
    public AtlasPlaces with(Collection<LoadedLayer> layers) {
        Map<String, Geometry> all = new HashMap<>(municipalities);
        for (LoadedLayer layer : layers) {
            MunicipalityAreas.of(layer, gazetteer()).forEach(all::putIfAbsent);
        }
        return new AtlasPlaces(atlas, all);
    }

    Gazetteer gazetteer() {
        return atlas.gazetteer();
    }

    Atlas atlas() {
        return atlas;
    }

    /** The shape of a state or municipality; empty if the atlas does not know it. */
    public Optional<PlaceShape> of(String code) {
        return code.length() == 2 ? atlas.state(code).map(AtlasPlaces::state) : municipality(code);
    }

    private static PlaceShape state(State state) {
        return new PlaceShape(state.name().es(), state.outline());
    }

    private Optional<PlaceShape> municipality(String code) {
        Optional<Municipality> known = atlas.gazetteer().withCode(code);
        Optional<Geometry> outline = Optional.ofNullable(municipalities.get(code));
        String name = known.map(Municipality::name).orElse(code);
        return outline.or(() -> known.map(this::centroid)).map(s -> new PlaceShape(name, s));
    }

    private Geometry centroid(Municipality municipality) {
        return GEOMETRIES.createPoint(atlas.projection().toMap(municipality.location()));
    }
}
