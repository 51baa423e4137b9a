package vn.minhbach.catalogue.programme;

import java.util.List;

import vn.minhbach.catalogue.funding.Fund;

/** Keeps programmes that meet every part; within a part any of its values will do. Null parts keep all. */
public record ProgrammeFilter(List<String> code, List<String> place, List<String> owner, List<Integer> fiscalYear,
        List<Fund> fund, List<String> source, List<String> follows, String text) {
}
