package org.plazaatlas.store.check;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.Problem;

import java.util.List;

/**
 * What a check of an atlas folder finds.
 *
 * @param problems what cannot be; an atlas with a problem of form or reference cannot be read
 * @param remarks what may well be right but asks for a look, in groups; none if there are problems
 *     of form
 */
public record CheckReport(List<Problem> problems, List<RemarkGroup> remarks) {

    public CheckReport {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /**
     * Remarks of one kind.
     *
     * @param title what they have in common
     * @param remarks at least one
     */
    public record RemarkGroup(Text title, List<Problem> remarks) {
        public RemarkGroup {
            remarks = List.copyOf(remarks);
        }
    }

    /** The number of remarks in all groups. */
    public int remarkCount() {
        return remarks.stream().mapToInt(group -> group.remarks().size()).sum();
    }
}
