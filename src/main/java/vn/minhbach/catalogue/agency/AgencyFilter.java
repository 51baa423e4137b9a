package vn.minhbach.catalogue.agency;

import java.util.List;

/** Keeps agencies that meet every part; within a part any of its values will do. Null parts keep all. */
public record AgencyFilter(List<String> code, List<String> place, List<String> parent, String text) {
}
