package org.plazaatlas.layer.municipality;

import org.plazaatlas.model.Municipality;

import java.util.List;

/**
 * What became of a file of municipalities.
 *
 * @param layer the layer that was taken
 * @param outlines how many municipalities have an outline now
 * @param unknown places of the file that the atlas does not know, as they are written, each once
 * @param lacking municipalities of the atlas that the file lacks, in the order of their codes
 * @param repaired areas that crossed themselves
 */
public record MunicipalityImport(
        String layer,
        int outlines,
        List<String> unknown,
        List<Municipality> lacking,
        long repaired) {

    public MunicipalityImport {
        unknown = List.copyOf(unknown);
        lacking = List.copyOf(lacking);
    }
}
