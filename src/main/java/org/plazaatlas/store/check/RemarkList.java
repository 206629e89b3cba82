package org.plazaatlas.store.check;

import org.plazaatlas.store.check.CheckReport.RemarkGroup;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.json.ProblemText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects remarks by their kind, in the order in which the kinds first appear. */
final class RemarkList {

    private final Map<String, List<Problem>> byKey = new LinkedHashMap<>();

    /**
     * Adds a remark.
     *
     * @param key names the kind; {@code key} is the remark's sentence, {@code key.title} that of
     *     the group
     * @param arguments of the sentence, as for {@link ProblemText#of}
     */
    void add(String file, String record, String key, Object... arguments) {
        add(key, new Problem(file, record, ProblemText.of(key, arguments)));
    }

    /**
     * Adds a remark with a sentence of its own.
     *
     * @param kind {@code kind.title} is the sentence of the group
     */
    void add(String kind, Problem remark) {
        byKey.computeIfAbsent(kind, _ -> new ArrayList<>()).add(remark);
    }

    List<RemarkGroup> groups() {
        return byKey.entrySet().stream()
                .map(e -> new RemarkGroup(ProblemText.of(e.getKey() + ".title"), e.getValue()))
                .toList();
    }
}
