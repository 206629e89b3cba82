package org.plazaatlas.layer.kml;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.xml.XmlElements;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the placemarks of a file, folder by folder. */
final class KmlStream implements Closeable {

    private final XmlElements xml;
    private final ProblemLog problems;
    private final List<KmlFolder> folders = new ArrayList<>();
    private final Map<String, String> schemaTypes = new HashMap<>();
    private KmlFolder folder = new KmlFolder(0, null);

    KmlStream(XmlElements xml, ProblemLog problems) {
        this.xml = xml;
        this.problems = problems;
        folders.add(folder);
    }

    /**
     * The next placemark; empty at the end.
     *
     * @throws IOException if the file is no XML from here on
     */
    Optional<KmlPlacemark> next() throws IOException {
        while (xml.advance()) {
            if (!xml.isStart()) {
                while (folder.parent() != null && xml.depth() < folder.depth()) {
                    folder = folder.parent();
                }
                continue;
            }
            if (xml.name().equals("Placemark")) {
                return Optional.of(placemark());
            }
            takeOther();
        }
        return Optional.empty();
    }

    private void takeOther() throws IOException {
        switch (xml.name()) {
            case "Document", "Folder" -> {
                folder = new KmlFolder(xml.depth(), folder);
                folders.add(folder);
            }
            case "name" -> folder.name(xml.text());
            case "Schema" -> schemaTypes.putAll(KmlValues.schema(xml));
            case "NetworkLink" -> tellLink();
            case "GroundOverlay", "ScreenOverlay", "PhotoOverlay" -> {
                problems.addToRecord(
                        ProblemKind.PASSED_OVER, "", "line " + xml.line(), "kml.overlay");
                xml.skip();
            }
            case "kml" -> {}
            default -> xml.skip();
        }
    }

    private void tellLink() throws IOException {
        int outer = xml.depth();
        String target = "";
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("href")) {
                target = xml.text();
            }
        }
        problems.addToFile(ProblemKind.NETWORK_LINK, "kml.link", target);
    }

    private KmlPlacemark placemark() throws IOException {
        int outer = xml.depth();
        int line = xml.line();
        folder.countPlacemark();
        KmlValues values = new KmlValues(xml, schemaTypes);
        KmlGeometry reader = new KmlGeometry(xml);
        Geometry geometry = null;
        while (xml.advance() && xml.depth() >= outer) {
            if (!xml.isStart()) {
                continue;
            }
            if (KmlGeometry.NAMES.contains(xml.name())) {
                geometry = reader.read();
            } else {
                values.take();
            }
        }
        values.addTimes(reader.times());
        return new KmlPlacemark(
                folders.indexOf(folder), line, values.all(), geometry, reader.fault());
    }

    /** The file itself and the documents and folders found so far. */
    List<KmlFolder> folders() {
        return folders;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
