package vn.minhbach.files.list;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.UnfundedAsked;

/**
 * What has no fund: those of which a source says so itself first, then those of which it is deduced. Each with what it
 * is to cost, as far as anything is said.
 */
@Singleton
class UnfundedFiles implements FileList {

    /** @param money the greatest of what it is to cost, null where nothing is said */
    private record Row(Unfunded of, Funding money) {

        static Row of(Unfunded each) {
            return new Row(each,
                    each.money().stream().max(
                            Comparator.comparing(Funding::amount, Comparator.nullsFirst(Comparator.naturalOrder())))
                            .orElse(null));
        }

        Figure figure() {
            return money == null ? null : money.figure();
        }
    }

    private static final Columns<Row> COLUMNS = new Columns<Row>().project("project", each -> each.of.project())
            .programme("programme", each -> each.of.programme())
            .place("place", each -> each.of.place()).agency("owner", each -> each.of.owner())
            .flag("whole", each -> each.of.whole())
            .flag("stated", each -> each.of.stated())
            .flag("approved_in_principle", each -> each.of.approvedInPrinciple())
            .programme("within", each -> each.of.within())
            .number("projects", each -> each.of.counted().map(count -> count.count()).orElse(null))
            .choice("projects_qualifier", "qualifier",
                    each -> each.of.counted().map(count -> count.claim().qualifier()).orElse(null))
            .texts("obstacles", each -> each.of.obstacles().stream().map(Obstacle::code).toList())
            .texts("causes",
                    each -> each.of.obstacles().stream().map(obstacle -> obstacle.cause().name()).distinct().toList())
            .texts("obstacle_quotes", each -> each.of.obstacles().stream()
                    .map(obstacle -> obstacle.quote() == null ? obstacle.description() : obstacle.quote()).toList())
            .texts("funded_since",
                    each -> each.of.fundedSince().stream().map(funding -> funding.figure().code().toString()).toList())
            .whole("figures", each -> each.of.money().size())
            .choice("measure", "measure", each -> each.money == null ? null : each.money.measure())
            .figure(Row::figure).claim(each -> each.money == null ? null : each.money.claim())
            .version(each -> each.money == null ? null : each.money.version())
            .cited(each -> each.money == null ? null : each.figure().code());

    private final UnfundedRegister register;

    UnfundedFiles(UnfundedRegister register) {
        this.register = register;
    }

    @Override
    public String path() {
        return "/funding/unfunded";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        UnfundedAsked wanted = UnfundedAsked.of(asked.query());
        List<Unfunded> stated = register.list(asked.at(), wanted.filter().stated(true));
        List<Unfunded> deduced = register.list(asked.at(), wanted.filter().stated(false));
        return FileTable.of("unfunded", COLUMNS, Stream.concat(stated.stream(), deduced.stream()).toList(), Row::of,
                asked.in());
    }
}
