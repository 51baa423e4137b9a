package vn.minhbach.portal.programme;

import java.util.List;

import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.portal.funding.MoneyLadder;

/**
 * A programme in a list.
 *
 * @param total how many projects it has, null where no source says
 * @param statuses how many of them stand how, where a source counts that
 */
public record ProgrammeLine(Programme programme, Count total, List<CountGroup.Bar> statuses, MoneyLadder ladder) {
}
