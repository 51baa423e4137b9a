package vn.minhbach.portal.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.chart.SocialCard.Answer;
import vn.minhbach.chart.SocialCard.Words;
import vn.minhbach.portal.frame.PageContext;

/** Writes what pictures of pages say, in the language of a reader. */
record CardWords(Snapshot at, Language language, String host) {

    static CardWords of(PageContext context) {
        return new CardWords(context.at(), context.language(), context.base().replaceFirst("^https?://", ""));
    }

    String text(String key, Map<String, ?> arguments) {
        return Messages.of("chart", language).text(key, arguments);
    }

    String text(String key) {
        return Messages.of("chart", language).text(key);
    }

    Words card(String kicker, String title, List<Answer> answers, String who) {
        return new Words(kicker, title, answers, who, text("cardFoot", Map.of("release", String.valueOf(at.release())))
                + (host.isEmpty() ? "" : " · " + host));
    }

    /** @param of whose money it is, null where the card says so elsewhere */
    Answer answer(Funding row, String of) {
        boolean without = row.fund() == Fund.UNIDENTIFIED;
        Messages labels = Messages.of("label", language);
        String label = without ? upper(labels.constant("fund", row.fund().name()))
                : labels.constant("measure", row.measure().name());
        String basis = row.claim().basis() == Basis.ACTUAL ? ""
                : " (" + labels.constant("basis", row.claim().basis().name()) + ")";
        String year = row.fiscalYear() == null ? "" : ", " + row.fiscalYear();
        return new Answer((of == null ? "" : of + " · ") + label + year + basis,
                together(FigureText.of(row.figure(), language)), without);
    }

    /** The status that sources report of a project, else its step. */
    Answer answer(Progress stands) {
        Messages labels = Messages.of("label", language);
        String value = stands.actualStatus() != null ? labels.constant("status", stands.actualStatus().name())
                : labels.constant("stage", stands.actualStage().name());
        return new Answer(text("cardStatus"), upper(value), false);
    }

    /** Who says so, in the words of the source or by its title, and when. */
    String who(Claim claim) {
        Source source = at.get(Source.class, claim.source());
        String who = claim.saidBy() != null ? upper(claim.saidBy()) : source == null ? claim.source()
                : source.title(language);
        String time = source != null && source.on() != null ? PeriodText.of(source.on(), language)
                : text("cardAsOf", Map.of("time", PeriodText.of(claim.asOf(), language)));
        return text("cardSaid", Map.of("who", who, "time", time));
    }

    String place(String code) {
        Place place = at.get(Place.class, code);
        return place == null ? String.valueOf(code) : place.name(language);
    }

    /** A figure that is written in several lines is not parted from its hedge, nor "tỷ" from "đồng". */
    static String together(String figure) {
        return figure.replaceAll("(\\p{L}+) (\\d)", "$1\u00a0$2").replaceAll("(tỷ|triệu) đồng", "$1\u00a0đồng");
    }

    static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
