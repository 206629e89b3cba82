package org.plazaatlas.cli.option;

import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.DataOptionReader;
import org.plazaatlas.cli.request.EvidenceOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.view.Account;

import picocli.CommandLine.Option;

/** The options that say what counts as told: the sources, and how their statements are weighed. */
public final class EvidenceOptions {

    @Option(names = "--by-source", paramLabel = "ID|kind:KIND", descriptionKey = "option.bySource")
    private String source;

    @Option(
            names = EvidenceOptionReader.LEAST,
            paramLabel = "all|supported|well_supported",
            descriptionKey = "option.evidence")
    private String least;

    @Option(
            names = EvidenceOptionReader.WEIGHTS,
            paramLabel = "T1,T2,T3,T4,H,M,L,MONTHS",
            descriptionKey = "option.evidenceWeights")
    private String weights;

    /**
     * Checks the options by themselves, before an atlas is read.
     *
     * @throws CommandException if one is malformed
     */
    public void check(OptionReader reader) {
        rule(EvidenceRule.DEFAULT, reader);
    }

    /**
     * What counts as told if these options change an account.
     *
     * @throws CommandException if one is malformed or names a source that the atlas does not have
     */
    public Account changed(Account start, Atlas atlas, OptionReader reader) {
        Attribution whom =
                source == null
                        ? start.attribution()
                        : new DataOptionReader(reader).attribution(source, atlas);
        return new Account(whom, rule(start.rule(), reader));
    }

    private EvidenceRule rule(EvidenceRule start, OptionReader reader) {
        EvidenceOptionReader evidence = new EvidenceOptionReader(reader);
        EvidenceRule rule = least == null ? start : start.withLeast(evidence.least(least));
        return weights == null ? rule : rule.withWeights(evidence.weights(weights));
    }
}
