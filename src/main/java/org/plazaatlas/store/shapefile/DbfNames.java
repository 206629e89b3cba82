package org.plazaatlas.store.shapefile;

import org.apache.commons.lang3.StringUtils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Attribute names that are unique, and field names that fit a {@code .dbf}. */
final class DbfNames {
    /** A field descriptor has room for ten bytes and a closing zero. */
    static final int MAX_BYTES = 10;

    private DbfNames() {}

    /**
     * Field names for attribute names: without accents and cut to ten bytes. If that makes names
     * equal (dBASE ignores case), the later ones get a number.
     */
    static List<String> fieldNames(List<String> attributeNames) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String attributeName : attributeNames) {
            names.add(unique(ascii(attributeName), MAX_BYTES, taken));
        }
        return names;
    }

    /** Attribute names for the fields of a table, whose names may be empty, equal or reserved. */
    static List<String> attributeNames(List<String> fieldNames, String reserved) {
        Set<String> taken = new HashSet<>(Set.of(reserved.toLowerCase(Locale.ROOT)));
        List<String> names = new ArrayList<>();
        for (String fieldName : fieldNames) {
            String name = fieldName.isBlank() ? "field" : fieldName.strip();
            names.add(unique(name, Integer.MAX_VALUE, taken));
        }
        return names;
    }

    private static String unique(String name, int maxLength, Set<String> taken) {
        String candidate = name.substring(0, Math.min(name.length(), maxLength));
        for (int number = 1; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            String suffix = Integer.toString(number);
            int kept = Math.min(name.length(), maxLength - suffix.length());
            candidate = name.substring(0, kept) + suffix;
        }
        return candidate;
    }

    private static String ascii(String name) {
        String ascii = StringUtils.stripAccents(name).replaceAll("[^\\x21-\\x7E]", "_");
        return ascii.isEmpty() ? "field" : ascii;
    }
}
