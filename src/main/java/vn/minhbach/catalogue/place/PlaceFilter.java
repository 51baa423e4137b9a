package vn.minhbach.catalogue.place;

import java.util.List;

/** Keeps places that meet every part; within a part any of its values will do. Null parts keep all. */
public record PlaceFilter(List<String> code, List<PlaceKind> kind, List<String> parent, List<String> successor, String text) {
}
