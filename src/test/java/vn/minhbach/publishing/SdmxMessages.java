package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What SDMX-ML says, in lines that tests can read. */
final class SdmxMessages {

    static final String GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1";
    static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
    static final String STRUCTURE = "application/vnd.sdmx.structure+xml;version=2.1";
    static final String ERROR = "application/vnd.sdmx.error+xml;version=2.1";
    private static final List<String> DIMENSIONS = List.of("FREQ", "INDICATOR", "REF_AREA", "AGENCY", "BASIS", "CLAIM");

    private SdmxMessages() {
    }

    static Document get(String path, String accept) {
        byte[] xml = given().urlEncodingEnabled(false).accept(accept).get("/sdmx" + path).then().statusCode(200)
                .contentType(accept).extract().asByteArray();
        return parsed(xml);
    }

    static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | SAXException | ParserConfigurationException malformed) {
            throw new AssertionError(malformed);
        }
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    static List<String> ids(Document document, String name) {
        return elements(document, name).stream().map(each -> each.getAttribute("id")).toList();
    }

    /** Each observation as "key time=value", of data by the names of their structure. */
    static List<String> observations(String path) {
        return observations(get(path, SPECIFIC));
    }

    static List<String> observations(Document document) {
        List<String> lines = new ArrayList<>();
        for (Element each : elements(document, "Obs")) {
            Element series = each.hasAttribute("FREQ") ? each : (Element) each.getParentNode();
            String key = DIMENSIONS.stream().map(series::getAttribute).collect(Collectors.joining("."));
            lines.add(key + " " + each.getAttribute("TIME_PERIOD") + "=" + each.getAttribute("OBS_VALUE"));
        }
        return lines;
    }

    /** The same of what each data set does. */
    static List<String> actions(String path) {
        List<String> lines = new ArrayList<>();
        for (Element each : elements(get(path, SPECIFIC), "DataSet")) {
            NodeList observations = each.getElementsByTagName("Obs");
            lines.add(each.getAttributeNS("http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific",
                    "action")
                    + IntStream.range(0, observations.getLength())
                            .mapToObj(i -> (Element) observations.item(i))
                            .map(row -> " " + ((Element) row.getParentNode()).getAttribute("CLAIM") + ":"
                                    + row.getAttribute("TIME_PERIOD") + "=" + row.getAttribute("OBS_VALUE"))
                            .collect(Collectors.joining()));
        }
        return lines;
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> all = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return all;
    }

    /** What is refused, as "status code text", in English. */
    static String refused(String path) {
        var answer = given().urlEncodingEnabled(false).get("/sdmx" + path).then().contentType(ERROR).extract();
        Element message = elements(parsed(answer.asByteArray()), "ErrorMessage").get(0);
        NodeList texts = message.getElementsByTagNameNS("*", "Text");
        assertThat(texts.getLength()).as("in both languages").isEqualTo(2);
        return answer.statusCode() + " " + message.getAttribute("code") + " " + texts.item(1).getTextContent();
    }
}
