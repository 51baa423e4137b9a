package vn.minhbach.files.list;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.handover.Handover;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/** What publishers say of projects and directives that belong elsewhere from a day on. */
@Singleton
class HandoverFiles implements FileList {

    private static final Columns<Handover> COLUMNS = new Columns<Handover>().project("project", Handover::project)
            .text("directive", Handover::directive)
            .day("on", Handover::on).place("place", Handover::place).agency("owner", Handover::owner)
            .text("quote", Handover::quote)
            .source(Handover::source).version(Handover::version);

    @Override
    public String path() {
        return "/handovers";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        List<Handover> rows = asked.at().ask(Handover.class)
                .where(each -> keeps(asked, "project", Handover::project, each)
                        && keeps(asked, "directive", Handover::directive, each)
                        && keeps(asked, "place", Handover::place, each) && keeps(asked, "owner", Handover::owner, each)
                        && keeps(asked, "source", Handover::source, each))
                .list(SortOrder.ofComing());
        return FileTable.of("handovers", COLUMNS, rows, asked.in());
    }

    private static boolean keeps(FileQuestion asked, String parameter, Function<Handover, String> code, Handover each) {
        Collection<String> wanted = asked.query().codes(parameter);
        return wanted == null || code.apply(each) != null && wanted.contains(code.apply(each));
    }
}
