package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.List;
import java.util.OptionalInt;

/** A city or town of the atlas. */
public record City(
        String id,
        Text name,
        String municipality,
        String stateCode,
        LonLat location,
        OptionalInt population,
        CityRole role,
        Text note,
        List<String> sourceIds) {

    public City {
        sourceIds = List.copyOf(sourceIds);
    }
}
