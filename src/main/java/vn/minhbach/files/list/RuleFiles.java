package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.RuleResult;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;

/** The rules by which figures are compared, with how much each compared and found. */
@Singleton
class RuleFiles implements FileList {

    private static final Columns<RuleResult> COLUMNS = new Columns<RuleResult>()
            .text("rule", each -> each.rule().code())
            .cell("rule_title", ColumnKind.TEXT, (in, each) -> each.rule().title().in(in.language()))
            .cell("method", ColumnKind.TEXT, (in, each) -> each.rule().method().in(in.language()))
            .whole("compared", RuleResult::compared)
            .whole("found", RuleResult::found);

    private final Checks checks;

    RuleFiles(Checks checks) {
        this.checks = checks;
    }

    @Override
    public String path() {
        return "/checks/rules";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        return FileTable.of("rules", COLUMNS, checks.at(asked.at()), asked.in());
    }
}
