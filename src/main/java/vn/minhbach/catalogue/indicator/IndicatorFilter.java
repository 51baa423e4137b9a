package vn.minhbach.catalogue.indicator;

import java.util.List;

/**
 * Keeps indicators that meet every part; within a part any of its values will do. Null parts keep all.
 *
 * @param place places that the indicator has an observation of
 */
public record IndicatorFilter(List<String> code, List<Topic> topic, List<String> unit, List<String> place, String text) {
}
