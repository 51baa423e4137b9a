package vn.minhbach.portal.asked;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.chart.ChartKind;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.frame.UnknownCode;

/**
 * What is asked of a picture: {@code kind=line|bars}, {@code place=} that it is about, {@code places=} further ones,
 * repeated or with commas between, {@code period=} of bars.
 */
public final class ChartAsked {

    private static final String PLACES = "places";

    private ChartAsked() {
    }

    /** @throws UnknownCode for a place that there never was */
    public static ChartQuestion of(Snapshot at, QueryParameters query) {
        List<String> given = query.parameters().getOrDefault(PLACES, List.of()).stream()
                .flatMap(each -> Arrays.stream(each.split(","))).map(String::strip)
                .filter(each -> !each.isEmpty()).distinct().toList();
        List<String> places = given.isEmpty() ? given : new QueryParameters(Map.of(PLACES, given)).codes(PLACES);
        if (places.size() > ChartQuestion.MOST_PLACES) {
            throw new BadParameter(PLACES, String.join(",", places), List.of("1–" + ChartQuestion.MOST_PLACES));
        }
        String place = query.code("place");
        Stream.concat(Stream.ofNullable(place), places.stream())
                .filter(each -> !CodedReads.isKnown(at, Place.class, each)).findFirst().ifPresent(each -> {
                    throw UnknownCode.of(each).get();
                });
        return new ChartQuestion(query.value("kind", ChartKind.class, null), place, places, query.period("period"));
    }
}
