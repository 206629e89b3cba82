package org.plazaatlas.incident.hotspot;

import org.plazaatlas.language.Coded;

/** Whether high or low figures lie together, and at which level that differs from chance. */
public enum HotSpotClass implements Coded {
    HOT_99("hot_99"),
    HOT_95("hot_95"),
    HOT_90("hot_90"),
    NONE("none"),
    COLD_90("cold_90"),
    COLD_95("cold_95"),
    COLD_99("cold_99");

    private final String code;

    HotSpotClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isHot() {
        return compareTo(NONE) < 0;
    }

    static HotSpotClass of(double score, Significance significance) {
        boolean hot = score > 0;
        return switch (significance) {
            case NONE -> NONE;
            case P90 -> hot ? HOT_90 : COLD_90;
            case P95 -> hot ? HOT_95 : COLD_95;
            case P99 -> hot ? HOT_99 : COLD_99;
        };
    }
}
