package org.plazaatlas.layer.feature;

/**
 * A field of a layer.
 *
 * @param name as the file has it; within a layer no two are equal
 */
public record LayerField(String name, ValueType type) {

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return type.isNumber();
    }
}
