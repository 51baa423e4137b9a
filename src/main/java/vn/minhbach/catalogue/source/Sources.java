package vn.minhbach.catalogue.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Versioned;

@Singleton
public class Sources extends CodedReads<Source, SourceFilter> {

    public static final Facet<Source> BY_KIND = Facet.of(Source::kind);

    private static final String STATED_BY = "stated by";
    /** By the documents that one names in any of its relations. */
    private static final Index<Source, String> BY_NAMED = Index.byEach(Sources::named, SourceOrder.DATE_DESC.order());

    Sources() {
        super(Source.class);
    }

    @Override
    protected Question<Source> filtered(Snapshot at, SourceFilter filter) {
        return withCodes(at, filter.code()).in(Source::kind, filter.kind()).in(Source::number, filter.number())
                .matching(filter.text());
    }

    /** The documents by which any row of these records is stated, by their codes. */
    public List<Source> cited(Snapshot at, Collection<Class<? extends Versioned>> records) {
        Set<String> cited = new HashSet<>();
        records.forEach(each -> cited.addAll(statedBy(at, each)));
        return withCodes(at, cited).list(SourceOrder.CODE.order());
    }

    private static <T extends Versioned> Set<String> statedBy(Snapshot at, Class<T> record) {
        return at.table(record).derived(STATED_BY, table -> {
            Set<String> codes = new HashSet<>();
            table.rows().forEach(each -> codes.add(each.statedBy()));
            return codes;
        });
    }

    /** The documents that name any of these in one of their relations, the newest first. */
    public List<Source> naming(Snapshot at, Collection<String> codes) {
        return ask(at).in(BY_NAMED, codes).list(SourceOrder.DATE_DESC.order());
    }

    private static Set<String> named(Source source) {
        Set<String> named = new LinkedHashSet<>();
        for (Relation each : Relation.values()) {
            named.addAll(each.targets(source));
        }
        return named;
    }
}
