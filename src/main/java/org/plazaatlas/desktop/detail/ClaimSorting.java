package org.plazaatlas.desktop.detail;

import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;

import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Merit;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Confidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Sorts the claims of a section by their confidence or the age of their evidence, and leaves out
 * the less certain ones; hidden where there are too few to need it.
 */
final class ClaimSorting extends HBox {

    private static final int FEWEST = 6;

    /** The orders; the first is that of the dossier, the strongest first. */
    enum Order {
        STRONGEST,
        SUREST,
        NEWEST,
        OLDEST
    }

    private final ChoiceBox<Order> order = new ChoiceBox<>();
    private final ChoiceBox<Confidence> least = new ChoiceBox<>();
    private final Runnable changed;
    private Language spoken;

    /**
     * @param changed called when the user chooses otherwise
     */
    ClaimSorting(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("claim-sorting");
        order.setId("claimOrder");
        least.setId("claimLeast");
        visible(false);
    }

    /** The entries in the order chosen, without those that are not wanted. */
    List<Entry> of(List<Entry> entries, DossierRendering rendering) {
        boolean many =
                entries.size() >= FEWEST && entries.stream().allMatch(ClaimSorting::hasMerit);
        visible(many);
        if (!many) {
            return entries;
        }
        speak(rendering);
        return entries.stream()
                .filter(entry -> merit(entry).confidence().compareTo(least.getValue()) <= 0)
                .sorted(comparator(order.getValue()))
                .toList();
    }

    /** Goes back to the order of the dossier and to all claims. */
    void reset() {
        order.setValue(Order.STRONGEST);
        least.setValue(Confidence.LOW);
    }

    private static boolean hasMerit(Entry entry) {
        return entry instanceof Link link && link.merit().isPresent();
    }

    private static Merit merit(Entry entry) {
        return ((Link) entry).merit().orElseThrow();
    }

    /** Those that are equal keep the order of the dossier. */
    private static Comparator<Entry> comparator(Order order) {
        Comparator<Entry> age = Comparator.comparing(entry -> merit(entry).evidence());
        return switch (order) {
            case STRONGEST -> (_, _) -> 0;
            case SUREST -> Comparator.comparing(entry -> merit(entry).confidence());
            case NEWEST -> age.reversed();
            case OLDEST -> age;
        };
    }

    /** Fills the choices in the language of the panel; what is chosen stays. */
    private void speak(DossierRendering rendering) {
        if (rendering.language() == spoken) {
            return;
        }
        spoken = rendering.language();
        Words words = rendering.words();
        order.setAccessibleText(words.get("claims.order"));
        least.setAccessibleText(words.get("claims.least"));
        fill(order, Order.values(), Order.STRONGEST, o -> words.get("claims.order." + o.name()));
        fill(
                least,
                new Confidence[] {Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH},
                Confidence.LOW,
                c -> words.get("claims.least." + c.name()));
    }

    private <T> void fill(ChoiceBox<T> box, T[] choices, T byDefault, Function<T, String> name) {
        T chosen = box.getValue() == null ? byDefault : box.getValue();
        box.setOnAction(null);
        box.setConverter(new NameConverter<>(name));
        box.getItems().setAll(choices);
        box.setValue(chosen);
        box.setOnAction(_ -> changed.run());
    }

    private void visible(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        getChildren().setAll(shown ? List.of(order, least) : List.of());
    }
}
