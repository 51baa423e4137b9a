package vn.minhbach.catalogue.check;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.source.Source;

/** A source that figures rest on has a date. */
@Singleton
class SourceDated extends Rule {

    SourceDated() {
        super("source-dated",
                new BilingualText("Nguồn được dẫn có ghi ngày", "A source that figures rest on is dated"),
                new BilingualText(
                        "Nguồn mà số liệu dựa vào phải có ngày đăng hoặc ngày ban hành; thiếu cả hai thì không ai biết nguồn nói lúc nào.",
                        "A source that figures rest on needs the day when it was published or issued; without either nobody knows when it spoke."));
    }

    @Override
    void check(List<Source> cited, Findings findings) {
        for (Source source : cited) {
            findings.compared();
            if (source.on() == null) {
                findings.remarkOnSource(source.code(),
                        FindingText.of("Nguồn “%s” được dẫn nhưng không ghi ngày đăng hay ngày ban hành.",
                                "The source “%s” is cited, but neither a day of publication nor of issue is known.",
                                new BilingualText(source.title(), source.title(Language.EN))));
            }
        }
    }
}
