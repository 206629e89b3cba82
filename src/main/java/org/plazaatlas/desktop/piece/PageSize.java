package org.plazaatlas.desktop.piece;

import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;

import java.util.Arrays;
import java.util.Optional;

/**
 * The chosen page, and the free size that was typed last, which is offered again when the user goes
 * back to a free size.
 *
 * @param preset null for the free size
 * @param width in device pixels
 * @param height in device pixels
 * @param dpi device pixels per inch of the finished piece
 */
public record PageSize(PagePreset preset, int width, int height, int dpi) {

    public static final PageSize DEFAULT =
            new PageSize(PagePreset.SCREEN_1920X1080, 1600, 900, 144);

    /** Whether a page can have this size. */
    public static boolean fits(int width, int height, int dpi) {
        return Page.hasRoomFor(width, height) && Page.hasResolution(dpi);
    }

    /** Replaces a size that makes no page, because a settings file may hold anything. */
    public PageSize {
        if (!fits(width, height, dpi)) {
            width = 1600;
            height = 900;
            dpi = 144;
        }
    }

    public Page page() {
        return preset == null ? Page.ofPixels(width, height, dpi) : preset.page();
    }

    public Optional<PagePreset> chosen() {
        return Optional.ofNullable(preset);
    }

    /** The preset or free size of a page; this size if the page is too large or too small. */
    public PageSize withPage(Page page) {
        Optional<PagePreset> same =
                Arrays.stream(PagePreset.values()).filter(p -> p.page().equals(page)).findFirst();
        if (same.isPresent()) {
            return withPreset(same);
        }
        int whole = (int) Math.round(page.dpi());
        return fits(page.widthPixels(), page.heightPixels(), whole)
                ? new PageSize(null, page.widthPixels(), page.heightPixels(), whole)
                : this;
    }

    public PageSize withPreset(Optional<PagePreset> changed) {
        return new PageSize(changed.orElse(null), width, height, dpi);
    }
}
