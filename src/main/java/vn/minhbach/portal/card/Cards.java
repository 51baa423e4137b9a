package vn.minhbach.portal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.chart.SocialCard.Answer;
import vn.minhbach.chart.SocialCard.Words;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;

/** What the pictures of pages say, by the addresses of the pages. */
@Singleton
class Cards {

    private final PageContexts contexts;
    private final CardMoney money;
    private final Programmes programmes;
    private final Projects projects;
    private final Places places;
    private final Directives directives;
    private final Citables citables;

    Cards(PageContexts contexts, CardMoney money, Programmes programmes, Projects projects, Places places,
            Directives directives, Citables citables) {
        this.contexts = contexts;
        this.money = money;
        this.programmes = programmes;
        this.projects = projects;
        this.places = places;
        this.directives = directives;
        this.citables = citables;
    }

    Words home(PageContext context) {
        Snapshot at = context.at();
        CardWords words = CardWords.of(context);
        List<Funding> told = money.of(at, FundingFilter.ALL);
        List<Answer> answers = new ArrayList<>(
                told.stream().map(each -> words.answer(each, words.place(Fundings.place(at, each)))).toList());
        long late = directives.count(at, DirectiveFilter.ALL.state(Directives.OVERDUE));
        if (late > 0) {
            answers.add(new Answer(words.text("cardOverdue"), context.number(late), true));
        }
        return words.card(words.text("cardHome"), Messages.of("site", context.language()).text("tagline"), answers,
                null);
    }

    Words programme(PageContext context, String code) {
        PageContexts.PageSubject<Programme> subject = contexts.find(context, programmes, code);
        CardWords words = CardWords.of(subject.context());
        Programme it = subject.it();
        return card(words,
                words.text("cardProgramme",
                        Map.of("year", String.valueOf(it.fiscalYear()), "place", words.place(it.place()))),
                it.shortName(context.language()),
                money.of(subject.context().at(), FundingFilter.ALL.programme(code)));
    }

    Words project(PageContext context, String code) {
        PageContexts.PageSubject<Project> subject = contexts.find(context, projects, code);
        CardWords words = CardWords.of(subject.context());
        Snapshot at = subject.context().at();
        List<Funding> told = money.of(at, FundingFilter.ALL.project(code));
        Progress stands = projects.progress(at, List.of(code)).getOrDefault(code, List.of()).stream()
                .filter(each -> each.actualStatus() != null || each.actualStage() != null)
                .findFirst().orElse(null);
        List<Answer> answers = new ArrayList<>(
                told.stream().limit(stands == null ? 2 : 1).map(each -> words.answer(each, null)).toList());
        if (stands != null) {
            answers.add(0, words.answer(stands));
        }
        Claim claim = stands != null ? stands.claim() : told.isEmpty() ? null : told.get(0).claim();
        return words.card(words.text("cardProject", Map.of("place", words.place(subject.it().place()))),
                subject.it().shortName(context.language()), answers,
                claim == null ? null : words.who(claim));
    }

    Words place(PageContext context, String code) {
        PageContexts.PageSubject<Place> subject = contexts.find(context, places, code);
        CardWords words = CardWords.of(subject.context());
        return card(words, words.text("cardPlace"), subject.it().name(context.language()),
                money.of(subject.context().at(), FundingFilter.ALL.place(code)));
    }

    /** @throws UnknownCode where the portal has no such figure, or had none then */
    Words figure(PageContext context, String code) {
        CardWords words = CardWords.of(context);
        Citable it = FigureCode.parse(code).flatMap(each -> citables.find(context.at(), each))
                .filter(each -> each.knownIn(context.at())).orElseThrow(UnknownCode.of(code));
        String value = it.figure() == null ? References.value(it, context.language())
                : CardWords.together(FigureText.of(it.figure(), context.language()));
        return words.card(words.text("cardFigure"), References.subject(it, context.language()),
                List.of(new Answer("", value, false)),
                words.who(it.computed() ? it.parts().get(0).claim() : it.claim()));
    }

    private static Words card(CardWords words, String kicker, String title, List<Funding> told) {
        return words.card(kicker, title, told.stream().map(each -> words.answer(each, null)).toList(),
                told.isEmpty() ? null : words.who(told.get(0).claim()));
    }
}
