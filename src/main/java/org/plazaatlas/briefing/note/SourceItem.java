package org.plazaatlas.briefing.note;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.cartography.page.TextRole;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * A source. Of its address, only the host is shown, as a link to the full address.
 *
 * @param lines author, title, publisher and date
 * @param site the host; empty if the source has no address
 * @param siteX x of the host in its line
 * @param rows the number of lines, including the host
 */
record SourceItem(List<String> lines, String address, String site, double siteX, int rows)
        implements NoteItem {

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
        String cut = NoteType.LINK.cut(site, width);
        List<String> lines = NoteType.SMALL.broken(text, width);
        double behind = NoteType.SMALL.width(lines.getLast() + " ");
        boolean hasRoom = behind + NoteType.LINK.width(cut) <= width;
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
        return rows * NoteType.SMALL.leading() + BELOW;
    }

    @Override
    public void draw(PageComposition page, double x, double y) {
        page.within(
                ReadingRole.ITEM, () -> page.within(ReadingRole.BODY, () -> drawLines(page, x, y)));
    }

    private void drawLines(PageComposition page, double x, double y) {
        double baseline = y + NoteType.SMALL.sizePixels();
        for (int i = 0; i < lines.size(); i++) {
            double at = baseline + i * NoteType.SMALL.leading();
            page.add(TextRole.SOURCES, NoteType.SMALL, lines.get(i), x, at);
        }
        double last = baseline + (rows - 1) * NoteType.SMALL.leading();
        page.link(address, () -> page.add(TextRole.SOURCES, NoteType.LINK, site, x + siteX, last));
    }
}
