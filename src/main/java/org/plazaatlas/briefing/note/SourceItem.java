package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.Composition;
import org.plazaatlas.briefing.sheet.Tag;
import org.plazaatlas.cartography.page.TextRole;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * A source; of its address the host, which leads to all of it.
 *
 * @param lines author, title, publisher and date
 * @param site the host; empty if the source has no address
 * @param siteX where it stands in its line
 * @param rows how many lines it is with the host
 */
record SourceItem(List<String> lines, String address, String site, double siteX, int rows)
        implements Item {

    private static final double BELOW = 2;

    SourceItem {
        lines = List.copyOf(lines);
    }

    /**
     * @param text without the address
     * @param address may be empty
     */
    static SourceItem of(String text, String address, double width) {
        String site = host(address).map(host -> host.replaceFirst("^www\\.", "")).orElse(address);
        String cut = Ink.LINK.cut(site, width);
        List<String> lines = Ink.SMALL.broken(text, width);
        double behind = Ink.SMALL.width(lines.getLast() + " ");
        boolean hasRoom = behind + Ink.LINK.width(cut) <= width;
        return new SourceItem(
                lines, address, cut, hasRoom ? behind : 0, lines.size() + (hasRoom ? 0 : 1));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public double height() {
        return rows * Ink.SMALL.leading() + BELOW;
    }

    @Override
    public void draw(Composition page, double x, double y) {
        page.within(Tag.ITEM, () -> page.within(Tag.BODY, () -> drawLines(page, x, y)));
    }

    private void drawLines(Composition page, double x, double y) {
        double baseline = y + Ink.SMALL.sizePixels();
        for (int i = 0; i < lines.size(); i++) {
            double at = baseline + i * Ink.SMALL.leading();
            page.add(TextRole.SOURCES, Ink.SMALL, lines.get(i), x, at);
        }
        double last = baseline + (rows - 1) * Ink.SMALL.leading();
        page.link(address, () -> page.add(TextRole.SOURCES, Ink.LINK, site, x + siteX, last));
    }
}
