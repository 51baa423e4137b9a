package vn.minhbach.portal.programme;

import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.portal.funding.MoneyLadder;

/** What readers would ask of a programme and no source answers. */
public enum UnansweredQuestion {
    PROJECTS, OWNER, FUND, TOTAL_INVESTMENT, ALLOCATED, DISBURSED, RESULT, SETTLED;

    /** @param named how many projects its portfolio names */
    static List<UnansweredQuestion> of(Programme programme, MoneyLadder ladder, long named) {
        return Stream.of(values()).filter(each -> switch (each) {
            case PROJECTS -> named == 0;
            case OWNER -> programme.owner() == null;
            case FUND -> programme.fund() == null && ladder.rungs().stream().flatMap(rung -> rung.steps().stream())
                    .allMatch(step -> step.funding().fund() == null);
            case TOTAL_INVESTMENT -> ladder.rung(Measure.TOTAL_INVESTMENT).silent();
            case ALLOCATED -> noNumber(ladder.allocated());
            case DISBURSED -> noNumber(ladder.disbursed());
            case RESULT -> ladder.onlyExpected();
            case SETTLED -> ladder.rung(Measure.SETTLED).silent();
        }).toList();
    }

    private static boolean noNumber(MoneyLadder.Rung rung) {
        return rung.steps().stream().allMatch(step -> step.funding().amount() == null);
    }
}
