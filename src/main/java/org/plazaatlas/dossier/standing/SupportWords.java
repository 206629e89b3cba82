package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.evidence.Support;

/** How well something is supported, in words with their figures. */
public final class SupportWords {

    private final DossierContext context;

    public SupportWords(DossierContext context) {
        this.context = context;
    }

    /** Such as {@code well supported (2.31 from 5 origins)}. */
    public String of(Support support) {
        return context.say(
                "support",
                context.say(support.grade()),
                context.numbers().weight(support.sum()),
                support.origins());
    }

    /**
     * What a claim weighs on the date and why, such as {@code weighs 0.52 (tier 2)}; its confidence
     * and the age of its evidence, which weigh, too, are told elsewhere.
     */
    public String weight(Claim claim) {
        SourceTier tier =
                context.atlas()
                        .source(claim.sourceId())
                        .map(Source::tier)
                        .orElse(SourceTier.UNVETTED);
        double weight = context.history().weighing().weigh(claim, context.date()).weight();
        return context.say(
                tier == SourceTier.UNVETTED ? "weight.unvetted" : "weight",
                context.numbers().weight(weight),
                tier.code());
    }
}
