package org.plazaatlas.briefing.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

@Execution(ExecutionMode.CONCURRENT)
class StyleTextsTest {

    private static final StyledFields FIELDS =
            new StyledFields(
                    Map.of("organization_id", "org_id"),
                    Map.of("org_id", "Clave de «la» organización"),
                    List.of("area_km2"),
                    true);

    private final TerritoryStyles styles = new TerritoryStyles(TinyAtlas.atlas(), Language.ES);

    private FeatureStyle zones() {
        return styles.zones(List.of("norte", "sur"), id -> "Los <" + id + ">");
    }

    @Test
    void theDescriptorTellsRulesFieldsAndColours() throws Exception {
        Element root = parsed(SldStyle.of("zonas", zones(), FIELDS));
        assertThat(root.getAttribute("version")).isEqualTo("1.0.0");
        NodeList rules = root.getElementsByTagName("Rule");
        assertThat(rules.getLength()).isEqualTo(4);
        Element first = (Element) rules.item(0);
        assertThat(text(first, "Name", 0)).isEqualTo("Los <norte>: dominante");
        assertThat(text(first, "ogc:PropertyName", 0)).isEqualTo("org_id");
        assertThat(text(first, "ogc:Literal", 0)).isEqualTo("norte");
        assertThat(text(first, "ogc:Literal", 1)).isEqualTo("dominant");
        assertThat(text(first, "CssParameter", 0)).matches("#[0-9a-f]{6}");
        assertThat(text(first, "CssParameter", 1)).isEqualTo("0.68");
        assertThat(first.getElementsByTagName("GraphicFill").getLength()).isZero();
        assertThat(text((Element) rules.item(1), "WellKnownName", 0)).isEqualTo("shape://slash");
    }

    private static String text(Element parent, String name, int index) {
        return parent.getElementsByTagName(name).item(index).getTextContent();
    }

    @Test
    void theStyleOfQgisTellsRulesHeadingsAndDays() throws Exception {
        Element qgis = parsed(QgisStyle.of(zones(), FIELDS));
        NodeList rules = qgis.getElementsByTagName("rule");
        assertThat(rules.getLength()).isEqualTo(4);
        assertThat(((Element) rules.item(3)).getAttribute("filter"))
                .isEqualTo("\"org_id\" = 'sur' AND \"level\" = 'presence'");
        assertThat(((Element) qgis.getElementsByTagName("alias").item(0)).getAttribute("name"))
                .isEqualTo("Clave de «la» organización");
        Element times = (Element) qgis.getElementsByTagName("temporal").item(0);
        assertThat(times.getAttribute("startField")).isEqualTo("from");
        assertThat(times.getAttribute("endField")).isEqualTo("to");
        assertThat(times.getAttribute("limitMode")).as("without the last day").isEqualTo("0");
    }

    @Test
    void boundariesBetweenRivalsAreBroader() throws Exception {
        FeatureStyle boundaries = styles.boundaries();
        assertThat(boundaries.rules())
                .extracting(rule -> ((FeatureSymbol.Line) rule.symbol()).millimetres())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        Element qgis = parsed(QgisStyle.of(boundaries, FIELDS));
        NodeList rules = qgis.getElementsByTagName("rule");
        assertThat(((Element) rules.item(0)).getAttribute("filter"))
                .isEqualTo("to_string(\"hostile\") IN ('true', '1', 'T')");
        assertThat(boundaries.ruleOf(_ -> "false")).contains(boundaries.rules().getLast());
        assertThat(boundaries.ruleOf(_ -> "")).isEmpty();
    }

    private static Element parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        return document.getDocumentElement();
    }
}
