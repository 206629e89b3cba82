package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

import java.util.Arrays;
import java.util.Optional;

/**
 * Common page sizes of briefings. Screens have the type size of a slide, since they are read from
 * the same distance; paper has type of normal size. {@link PlateWords} has their names.
 */
public enum PagePreset implements Coded {
    SCREEN_1920X1080("screen_1920x1080", new Page(1920, 1080, 1.5, 144)),
    SCREEN_3840X2160("screen_3840x2160", new Page(3840, 2160, 3, 288)),
    SLIDE_16_9("slide_16_9", Page.ofInches(40 / 3.0, 7.5, 192)),
    SLIDE_4_3("slide_4_3", Page.ofInches(10, 7.5, 192)),
    A4_PORTRAIT_150("a4_portrait_150", Page.ofMillimetres(210, 297, 150)),
    A4_PORTRAIT_300("a4_portrait_300", Page.ofMillimetres(210, 297, 300)),
    A4_LANDSCAPE_150("a4_landscape_150", Page.ofMillimetres(297, 210, 150)),
    A4_LANDSCAPE_300("a4_landscape_300", Page.ofMillimetres(297, 210, 300)),
    A3_PORTRAIT_150("a3_portrait_150", Page.ofMillimetres(297, 420, 150)),
    A3_PORTRAIT_300("a3_portrait_300", Page.ofMillimetres(297, 420, 300)),
    A3_LANDSCAPE_150("a3_landscape_150", Page.ofMillimetres(420, 297, 150)),
    A3_LANDSCAPE_300("a3_landscape_300", Page.ofMillimetres(420, 297, 300)),
    LETTER_PORTRAIT_150("letter_portrait_150", Page.ofInches(8.5, 11, 150)),
    LETTER_PORTRAIT_300("letter_portrait_300", Page.ofInches(8.5, 11, 300)),
    LETTER_LANDSCAPE_150("letter_landscape_150", Page.ofInches(11, 8.5, 150)),
    LETTER_LANDSCAPE_300("letter_landscape_300", Page.ofInches(11, 8.5, 300)),
    /** Newspaper columns, of type that is as small as newspapers set it. */
    COLUMNS_1("columns_1", column(50, 130, 2.65)),
    COLUMNS_2("columns_2", column(103, 150, 2.75)),
    COLUMNS_3("columns_3", column(156, 140, 2.9)),
    /** Pictures for social media are read on telephones, so their type is larger. */
    SQUARE_1080("square_1080", screen(1080, 1080, 1.7)),
    SQUARE_2160("square_2160", screen(2160, 2160, 3.4)),
    SOCIAL_1080X1350("social_1080x1350", screen(1080, 1350, 1.7)),
    SOCIAL_1200X675("social_1200x675", screen(1200, 675, 1.5));

    private final String code;
    private final Page page;

    PagePreset(String code, Page page) {
        this.code = code;
        this.page = page;
    }

    private static Page column(double widthMillimetres, double heightMillimetres, double scale) {
        double dpi = 300;
        Page page = Page.ofMillimetres(widthMillimetres, heightMillimetres, dpi);
        return new Page(page.widthPixels(), page.heightPixels(), scale, dpi);
    }

    /** A picture for screens, as large in print as its type has its normal size. */
    private static Page screen(int width, int height, double scale) {
        return new Page(width, height, scale, scale * Page.LOGICAL_DPI);
    }

    @Override
    public String code() {
        return code;
    }

    public Page page() {
        return page;
    }

    /** The id on a command line, such as {@code a4-portrait-150}. */
    public String id() {
        return code.replace('_', '-');
    }

    /** The preset of that id; empty if there is none. */
    public static Optional<PagePreset> of(String id) {
        return Arrays.stream(values()).filter(preset -> preset.id().equals(id)).findFirst();
    }
}
