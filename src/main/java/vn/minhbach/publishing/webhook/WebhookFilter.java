package vn.minhbach.publishing.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.change.ChangeFilter;

/**
 * Of which releases a webhook is told: of those that touch something of each part, within a part of any of its codes;
 * null parts keep all. The parts are those of feeds.
 */
public record WebhookFilter(List<String> place, List<String> agency, List<String> programme, List<String> project,
        List<String> indicator,
        List<String> source, List<String> publisher) {

    /**
     * As a query of addresses has it: {@code place=bac-kan&place=thai-nguyen&publisher=press}; empty where it keeps
     * all.
     */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "place", place);
        add(parts, "agency", agency);
        add(parts, "programme", programme);
        add(parts, "project", project);
        add(parts, "indicator", indicator);
        add(parts, "source", source);
        add(parts, "publisher", publisher);
        return String.join("&", parts);
    }

    /** Codes need no escaping. */
    private static void add(List<String> parts, String name, List<String> codes) {
        if (codes != null) {
            codes.forEach(each -> parts.add(name + "=" + each));
        }
    }

    /** @param query as {@link #query} writes it */
    static WebhookFilter parse(String query) {
        var codes = List.of(query.split("&")).stream().filter(each -> !each.isEmpty()).map(each -> each.split("=", 2))
                .collect(Collectors.groupingBy(each -> each[0],
                        Collectors.mapping(each -> each[1], Collectors.toList())));
        return new WebhookFilter(codes.get("place"), codes.get("agency"), codes.get("programme"), codes.get("project"),
                codes.get("indicator"),
                codes.get("source"), codes.get("publisher"));
    }

    public ChangeFilter changes() {
        return ChangeFilter.ALL.place(place).agency(agency).programme(programme).project(project).indicator(indicator)
                .source(source).publisher(publisher);
    }
}
