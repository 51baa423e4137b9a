package vn.minhbach.catalogue.source;

import java.util.List;

/** Keeps sources that meet every part; within a part any of its values will do. Null parts keep all. */
public record SourceFilter(List<String> code, List<SourceKind> kind, List<String> number, String text) {
}
