package vn.minhbach.catalogue.check;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.source.Source;

/** A source that figures rest on has a date. */
@Singleton
class SourceDated implements Rule {

    @Override
    public String code() {
        return "source-dated";
    }

    @Override
    public Sentence title() {
        return new Sentence("Nguồn được dẫn có ghi ngày", "A source that figures rest on is dated");
    }

    @Override
    public Sentence method() {
        return new Sentence("Nguồn mà số liệu dựa vào phải có ngày đăng hoặc ngày ban hành; thiếu cả hai thì không ai biết nguồn nói lúc nào.",
                "A source that figures rest on needs the day when it was published or issued; without either nobody knows when it spoke.");
    }

    @Override
    public void check(Dossier dossier, Findings findings) {
        // Of sources alone.
    }

    @Override
    public void check(List<Source> cited, Findings findings) {
        for (Source source : cited) {
            findings.compared();
            if (source.publishedOn() == null && source.issuedOn() == null) {
                findings.remarkOnSource(source.code(), new Sentence("Nguồn “" + source.title() + "” được dẫn nhưng không ghi ngày đăng hay ngày ban hành.",
                        "The source “" + (source.titleEn() == null ? source.title() : source.titleEn()) + "” is cited, but neither a day of publication nor of issue is known."));
            }
        }
    }
}
