package vn.minhbach.portal.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.qute.TemplateExtension;

/**
 * Where lists can be taken away, for templates: as the reader narrowed and sorted them, whole, and called as people
 * call things.
 */
@TemplateExtension
public final class FileLinks {

    /** For spreadsheets, which need be told the encoding. */
    private static final String CSV = "csv";

    private FileLinks() {
    }

    /**
     * The list of this page.
     *
     * @param page its address without parameters
     */
    public static List<FileLink> files(PageContext context, String page) {
        return links(context, page, context.narrowing());
    }

    /** The list of this page, narrowed by something that the page takes from elsewhere. */
    public static List<FileLink> filesWith(PageContext context, String page, String name, Object value) {
        Map<String, List<String>> kept = context.narrowing();
        kept.put(name, List.of(value.toString()));
        return links(context, page, kept);
    }

    /** One of the tables of this page, at an address below its own. */
    public static List<FileLink> filesPart(PageContext context, String part) {
        return files(context, context.path() + "/" + part);
    }

    /** What the page's own list has of one table of the dataset. */
    public static List<FileLink> filesTable(PageContext context, String table) {
        return links(context, context.path(), Map.of("table", List.of(table)));
    }

    /** A table of the page of another thing, narrowed by one parameter. */
    public static List<FileLink> filesPartOf(PageContext context, String folder, String code, String part, String name,
            Object value) {
        return links(context, "/" + folder + "/" + PageAddress.encode(code) + "/" + part,
                Map.of(name, List.of(value.toString())));
    }

    /** Another list, narrowed by two. */
    public static List<FileLink> filesNarrowed(PageContext context, String page, String name, Object value,
            String other, Object otherValue) {
        return links(context, page,
                new TreeMap<>(Map.of(name, List.of(value.toString()), other, List.of(otherValue.toString()))));
    }

    /** Another list, narrowed by one parameter. */
    public static List<FileLink> files(PageContext context, String page, String name, Object value) {
        return links(context, page, Map.of(name, List.of(value.toString())));
    }

    /** Another list, narrowed to several things of one kind. */
    public static List<FileLink> filesAmong(PageContext context, String page, String name, List<String> values) {
        return links(context, page, Map.of(name, values));
    }

    /** Another list. */
    public static List<FileLink> filesOf(PageContext context, String page) {
        return links(context, page, Map.of());
    }

    private static List<FileLink> links(PageContext context, String page, Map<String, List<String>> parameters) {
        Map<String, List<String>> people = new LinkedHashMap<>(parameters);
        people.put("headers", List.of("labels"));
        Map<String, List<String>> spreadsheets = new LinkedHashMap<>(people);
        spreadsheets.put("bom", List.of("1"));
        List<FileLink> links = new ArrayList<>();
        links.add(new FileLink("CSV", "text/csv", address(context, page, CSV, spreadsheets)));
        links.add(new FileLink("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                address(context, page, "xlsx", people)));
        links.add(new FileLink("JSON", "application/json", address(context, page, "json", parameters)));
        return links;
    }

    /** As of the release in view where the thing on the page was withdrawn: it is found there. */
    private static String address(PageContext context, String page, String suffix,
            Map<String, List<String>> parameters) {
        return PageAddress.of(page + "." + suffix, parameters, context.tag(), context.release(), context.publishedBy());
    }
}
