package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.OrganizationSwatch;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Explains the signs of a legend in plain words, for people who read such a map for the first time:
 * only those that the legend has, in its order, and at the end what a place without a colour means.
 */
public final class SignMeanings {

    /** The rows of legends that one explanation each goes with, by the keys of their words. */
    static final List<String> EXPLAINED =
            List.of(
                    "CONTESTED",
                    "SPLIT",
                    "CHALLENGED",
                    "DISAGREEMENT",
                    "SHARED",
                    "IN_TURN",
                    "hatched",
                    "dashed",
                    "own",
                    "older",
                    "dispute",
                    "marker",
                    "dot",
                    "thin",
                    "turf",
                    "turf.hostile",
                    "pressure",
                    "pressure.none",
                    "pressure.rank",
                    "pressure.city",
                    "homicides",
                    "homicides.none",
                    "change.GAINED",
                    "change.LOST",
                    "change.NEWLY_CONTESTED",
                    "change.CALMED",
                    "change.none",
                    "change.city",
                    "priority",
                    "city",
                    "context",
                    "region",
                    "event",
                    "incidents.cluster.deaths",
                    "incidents.cluster.events",
                    "incidents.states.deaths",
                    "incidents.states.events",
                    "incidents.municipalities.deaths",
                    "incidents.municipalities.events",
                    "incidents.zones.deaths",
                    "incidents.zones.events",
                    "incidents.hotspots.rate",
                    "incidents.hotspots.none");

    /** Counts of events are explained alike, whatever is counted and where. */
    private static final String COUNTED = "incidents";

    /** Hot spots of events are explained alike, whether there are any or not. */
    private static final String TESTED = "incidents.hotspots";

    /**
     * A sign and what it means.
     *
     * @param sign as it stands in the legend; empty for what has none
     * @param name as the legend has it
     */
    public record Explained(Optional<Swatch> sign, String name, String meaning) {}

    private final Words words;

    public SignMeanings(Language language) {
        words = Words.of(SignMeanings.class, language);
    }

    /** What there is to know of a legend. */
    public List<Explained> of(Legend legend) {
        List<Explained> all = new ArrayList<>();
        fill(legend).ifPresent(all::add);
        legend.entries().forEach(entry -> meaning(entry).ifPresent(all::add));
        all.add(explained(Optional.empty(), "noClaim"));
        all.add(explained(Optional.empty(), "assessed"));
        return all;
    }

    /** The fill of the first organization that has one stands for that of all. */
    private Optional<Explained> fill(Legend legend) {
        return legend.entries().stream()
                .filter(entry -> entry.section() == Section.ORGANIZATIONS)
                .flatMap(entry -> entry.swatch().stream())
                .filter(SignMeanings::isFilled)
                .findFirst()
                .map(sign -> explained(Optional.of(sign), "fill"));
    }

    private static boolean isFilled(Swatch sign) {
        return sign instanceof OrganizationSwatch organization && organization.filled();
    }

    private Explained explained(Optional<Swatch> sign, String key) {
        return new Explained(
                sign, words.get("reading.name." + key), words.get("reading." + explanation(key)));
    }

    /** Rows are told apart by their words, which this package writes itself. */
    private Optional<Explained> meaning(Entry entry) {
        return keys(entry)
                .findFirst()
                .map(
                        key ->
                                new Explained(
                                        entry.swatch(),
                                        entry.text(),
                                        words.get("reading." + explanation(key))));
    }

    private static String explanation(String key) {
        return Stream.of(TESTED, COUNTED).filter(key::startsWith).findFirst().orElse(key);
    }

    private Stream<String> keys(Entry entry) {
        return EXPLAINED.stream().filter(key -> words.get("legend." + key).equals(entry.text()));
    }
}
