package org.plazaatlas.model;

import static java.util.stream.Collectors.toMap;

import org.apache.commons.lang3.StringUtils;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** All municipalities of an atlas, and look-ups by code and by name. Immutable. */
public final class Gazetteer {

    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Municipality> all;
    private final Map<String, Municipality> byCode;
    private final Map<String, Municipality> byName;

    /**
     * @param municipalities in the order in which they are to be listed; of two with one code or
     *     name the first is found
     */
    public Gazetteer(Collection<Municipality> municipalities) {
        all = List.copyOf(municipalities);
        byCode = index(Municipality::code);
        byName = index(municipality -> key(municipality.stateCode(), municipality.name()));
    }

    private Map<String, Municipality> index(Function<Municipality, String> key) {
        return all.stream().collect(toMap(key, municipality -> municipality, (first, _) -> first));
    }

    public List<Municipality> all() {
        return all;
    }

    /**
     * The municipality with a code of INEGI.
     *
     * @param code five digits
     */
    public Optional<Municipality> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The municipality of a state with a name, whatever its case, accents and punctuation.
     *
     * @param stateCode two digits
     */
    public Optional<Municipality> named(String stateCode, String name) {
        return Optional.ofNullable(byName.get(key(stateCode, name)));
    }

    /** The municipalities of a state, in their order. */
    public List<Municipality> of(String stateCode) {
        return all.stream().filter(m -> m.stateCode().equals(stateCode)).toList();
    }

    private static String key(String stateCode, String name) {
        String bare = StringUtils.stripAccents(name).toLowerCase(Locale.ROOT);
        return stateCode + ":" + NO_LETTERS_OR_DIGITS.matcher(bare).replaceAll(" ").strip();
    }
}
