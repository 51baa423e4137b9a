package vn.minhbach.catalogue.release;

import java.util.List;

/** Keeps releases that meet every part; within a part any of its values will do. Null parts keep all. */
public record ReleaseFilter(List<Integer> number, List<String> publisher) {
}
