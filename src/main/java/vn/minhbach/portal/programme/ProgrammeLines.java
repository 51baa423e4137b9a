package vn.minhbach.portal.programme;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.CountBy;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.portal.funding.MoneyLadder;

/** Reads what a list of programmes shows beside their names. */
@Singleton
public class ProgrammeLines {

    private final Programmes programmes;
    private final Fundings fundings;

    ProgrammeLines(Programmes programmes, Fundings fundings) {
        this.programmes = programmes;
        this.fundings = fundings;
    }

    public List<ProgrammeLine> of(Snapshot at, List<Programme> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> codes = list.stream().map(Programme::code).toList();
        Map<String, List<Count>> counts = programmes.counts(at, codes);
        Map<String, List<Funding>> funding = fundings.ofProgrammes(at, codes);
        return list.stream().map(each -> line(each, counts.getOrDefault(each.code(), List.of()),
                funding.getOrDefault(each.code(), List.of()))).toList();
    }

    private static ProgrammeLine line(Programme programme, List<Count> counts, List<Funding> funding) {
        List<CountGroup.Bar> statuses = CountGroup.of(counts).stream().filter(each -> each.by() == CountBy.STATUS)
                .flatMap(each -> each.bars().stream()).toList();
        return new ProgrammeLine(programme, CountGroup.total(counts).orElse(null), statuses, MoneyLadder.of(funding));
    }
}
