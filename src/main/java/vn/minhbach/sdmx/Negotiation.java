package vn.minhbach.sdmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form that a client is answered in.
 *
 * @param type the media type to answer with
 * @param parameters of the media type that the client named, such as {@code labels} for CSV
 */
record Negotiation(MediaForm form, String type, Map<String, String> parameters) {

    /** A media range of {@code Accept} (RFC 9110, section 12.5.1). */
    private record Range(String type, Map<String, String> parameters, double weight) {

        private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

        static Range of(String text) {
            String[] parts = text.split(";", -1);
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split("=", 2);
                parameters.put(pair[0].strip().toLowerCase(Locale.ROOT),
                        pair.length < 2 ? "" : pair[1].strip().replace("\"", ""));
            }
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), parameters, weight(parameters.remove("q")));
        }

        private static double weight(String quality) {
            return quality == null || !WEIGHT.matcher(quality).matches() ? 1 : Double.parseDouble(quality);
        }

        boolean isAny() {
            return type.equals("*/*") || type.equals("application/*") || type.equals("*");
        }
    }

    /**
     * @param format the parameter of that name, null for none; it goes before the header
     * @param accept the header, null for none
     * @param offered forms, the first of which is the usual one
     */
    static Negotiation of(String format, String accept, List<MediaForm> offered) throws SdmxFault {
        if (format != null) {
            for (MediaForm each : offered) {
                if (each.names.contains(format.toLowerCase(Locale.ROOT)) || each.type.equals(format)
                        || each.full().equals(format)) {
                    return new Negotiation(each, each.full(), Map.of());
                }
            }
            throw SdmxFault.notAcceptable(format, names(offered));
        }
        if (accept == null || accept.isBlank()) {
            return new Negotiation(offered.get(0), offered.get(0).full(), Map.of());
        }
        List<Range> ranges = new ArrayList<>();
        for (String each : accept.split(",")) {
            ranges.add(Range.of(each));
        }
        List<MediaForm> left = offered.stream().filter(form -> ranges.stream().noneMatch(each -> each.weight <= 0
                && each.type.equals(form.type) && form.hasVersion(each.parameters.get("version")))).toList();
        ranges.removeIf(each -> each.weight <= 0);
        // Of those that are as good, the one that is named first.
        ranges.sort(Comparator.comparingDouble((Range each) -> each.weight).reversed());
        for (Range range : ranges) {
            for (MediaForm form : left) {
                if (range.type.equals(form.type) && form.hasVersion(range.parameters.get("version"))) {
                    return new Negotiation(form, form.full(), range.parameters);
                } else if (form.plain.contains(range.type)) {
                    return new Negotiation(form, range.type + ";charset=utf-8", range.parameters);
                } else if (range.isAny()) {
                    return new Negotiation(form, form.full(), Map.of());
                }
            }
        }
        throw SdmxFault.notAcceptable(accept, names(offered));
    }

    private static String names(List<MediaForm> offered) {
        return offered.stream().map(MediaForm::full).collect(Collectors.joining(", "));
    }
}
