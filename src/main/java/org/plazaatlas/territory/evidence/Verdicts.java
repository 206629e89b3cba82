package org.plazaatlas.territory.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps equal labels as one object, and equal standings too. Safe for use by several threads. */
public final class Verdicts {

    private final Map<FaceLabel, Verdict> byLabel = new ConcurrentHashMap<>();
    private final Map<PowerHolders, PowerHolders> standings = new ConcurrentHashMap<>();

    Verdict of(FaceLabel label) {
        return byLabel.computeIfAbsent(label, this::verdict);
    }

    private Verdict verdict(FaceLabel label) {
        PowerHolders standing = PowerHolders.of(label.holdings(), label.contests());
        return new Verdict(label, standings.computeIfAbsent(standing, same -> same));
    }
}
