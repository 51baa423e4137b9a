package vn.minhbach.export.oc4ids;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureCode;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Source;

/**
 * One project as OC4IDS 0.9.5 has it. What sums up in its year is a metric, not a transaction; what is planned or
 * expected is a forecast. What OC4IDS has no field for begins with {@code mb}, and each figure keeps there how it is
 * hedged and where it is said; each document that says something is one, with the words quoted from it.
 */
final class ProjectObject {

    private static final String CURRENCY = "VND";
    private static final String SCHEME = "minh-bach-field";
    private static final String BEGINS = "T00:00:00+07:00";
    private static final String ENDS = "T" + LocalTime.of(23, 59, 59) + "+07:00";

    private final String base;
    private final Snapshot at;
    private final Language language;
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    /** The words quoted from each document, by its code. */
    private final Map<String, Set<String>> quotes = new LinkedHashMap<>();

    private ProjectObject(String base, Snapshot at, Language language) {
        this.base = base;
        this.at = at;
        this.language = language;
    }

    /**
     * @param base scheme and host, which addresses begin with
     * @param it as it belongs on the day of the snapshot
     * @param updated the last release that brought something of it, as ISO 8601
     * @param funding of it, as what is leading; so the others
     */
    static ObjectNode of(String base, Snapshot at, Language language, Project it, String updated, List<Funding> funding,
            List<Progress> progress,
            List<Milestone> milestones) {
        ProjectObject object = new ProjectObject(base, at, language);
        object.describe(it, updated);
        object.budget(funding);
        object.metrics("metrics", true, funding, progress);
        object.metrics("forecasts", false, funding, progress);
        object.milestones(milestones);
        object.steps(progress);
        object.documents(it);
        return object.node;
    }

    private void describe(Project it, String updated) {
        node.put("id", it.code()).put("updated", updated).put("language", language.tag()).put("title",
                it.name(language));
        text(node, "description", it.summary());
        ProjectStatus status = ProjectStatus.of(Projects.stage(at, it), Projects.status(at, it));
        if (status != null) {
            node.put("status", status.code());
        }
        node.withArray("/additionalClassifications").addObject().put("scheme", SCHEME).put("id", it.field().name())
                .put("description", label("field", it.field()));
        Place place = at.get(Place.class, it.place());
        if (place != null) {
            node.withArray("/locations").addObject().put("id", place.code()).put("description", place.name(language))
                    .put("uri", base + "/places/" + place.code());
        }
        Agency owner = at.get(Agency.class, it.owner());
        if (owner != null) {
            node.putObject("publicAuthority").put("id", owner.code()).put("name", owner.name(language));
            node.withArray("/parties").addObject().put("id", owner.code()).put("name", owner.name(language))
                    .putArray("roles").add("publicAuthority");
        }
    }

    /** What the project is to cost in all, and what was allocated in which year. */
    private void budget(List<Funding> funding) {
        funding.stream().filter(each -> each.measure() == Measure.TOTAL_INVESTMENT && each.amount() != null).findFirst()
                .ifPresent(total -> {
                    ObjectNode budget = node.putObject("budget").put("description", said(total.figure()));
                    value(budget.putObject("amount"), total);
                });
        List<Funding> allocated = funding.stream().filter(
                each -> each.measure() == Measure.ALLOCATED && each.amount() != null && each.fiscalYear() != null)
                .toList();
        if (!allocated.isEmpty()) {
            ArrayNode parts = ((ObjectNode) node.withObject("/budget")).putArray("budgetBreakdowns").addObject()
                    .put("id", "allocated").put("description", label("measure", Measure.ALLOCATED))
                    .putArray("budgetBreakdown");
            for (Funding each : allocated) {
                ObjectNode part = parts.addObject().put("id", each.figure().code().toString()).put("description",
                        said(each.figure()));
                value(part.putObject("amount"), each);
                period(part, Period.parse(each.fiscalYear().toString()).orElseThrow());
            }
        }
    }

    private static void value(ObjectNode value, Funding funding) {
        value.put("amount", funding.amount()).put("currency", CURRENCY);
    }

    /** @param actual whether what was, else what is planned or expected */
    private void metrics(String name, boolean actual, List<Funding> funding, List<Progress> progress) {
        for (Measure measure : Measure.values()) {
            List<Funding> rows = funding.stream()
                    .filter(each -> each.measure() == measure && isOf(actual, each.claim())).toList();
            if (!rows.isEmpty()) {
                ArrayNode observations = metric(name, measure.name(), label("measure", measure));
                rows.forEach(each -> observe(observations, each, each.amount() == null ? null : each));
            }
        }
        List<Progress> stated = progress.stream().filter(each -> each.percent() != null && isOf(actual, each.claim()))
                .toList();
        if (!stated.isEmpty()) {
            ArrayNode observations = metric(name, "physicalProgress", null);
            stated.forEach(each -> observe(observations, each, null));
        }
    }

    private ArrayNode metric(String list, String id, String title) {
        ObjectNode metric = node.withArray("/" + list).addObject().put("id", id);
        text(metric, "title", title);
        return metric.putArray("observations");
    }

    private static boolean isOf(boolean actual, Claim claim) {
        return actual == (claim.basis() == Basis.ACTUAL);
    }

    /** @param money null where it is no amount */
    private void observe(ArrayNode observations, Fact fact, Funding money) {
        Figure figure = fact.figure();
        ObjectNode observation = observations.addObject().put("id", figure.code().toString());
        Period.parse(fact.claim().asOf()).ifPresent(time -> period(observation, time));
        if (money != null) {
            value(observation.putObject("value"), money);
        } else if (figure.value() != null) {
            observation.put("measure", figure.value()).putObject("unit").put("name", figure.unit());
        } else {
            observation.put("measure", said(figure));
        }
        observation.put("notes", said(figure));
        claim(observation, fact.claim(), figure.code());
    }

    private String said(Figure figure) {
        return FigureText.of(figure, language);
    }

    private void milestones(List<Milestone> milestones) {
        for (Milestone each : milestones) {
            ObjectNode milestone = node.withArray("/milestones").addObject().put("id", each.figure().code().toString())
                    .put("title", label("milestoneStep", each.step()))
                    .put("code", each.step().name()).put("description", each.text(language))
                    .put("status", each.actual() ? "met" : "scheduled");
            if (each.lastDay() != null) {
                milestone.put(each.actual() ? "dateMet" : "dueDate", each.lastDay() + ENDS);
            }
            claim(milestone, each.claim(), each.figure().code());
        }
    }

    /** The steps of a project under Vietnamese law, which are more than the standard's. */
    private void steps(List<Progress> progress) {
        for (Progress each : progress) {
            ObjectNode step = node.withArray("/mbSteps").addObject();
            if (each.stage() != null) {
                step.put("stage", each.stage().name()).put("stageTitle", label("stage", each.stage()));
            }
            if (each.status() != null) {
                step.put("status", each.status().name()).put("statusTitle", label("status", each.status()));
            }
            claim(step, each.claim(), FigureCode.of(FigureCode.Table.PROGRESS, each.version().id()));
        }
    }

    private void claim(ObjectNode of, Claim claim, FigureCode code) {
        of.put("mbQualifier", claim.qualifier().name()).put("mbBasis", claim.basis().name()).put("mbAsOf", claim.asOf())
                .put("mbSource", claim.source())
                .put("mbUri", base + "/figures/" + code);
        text(of, "mbSaidBy", claim.saidBy());
        quote(claim.source(), claim.quote());
    }

    private void quote(String source, String quote) {
        Set<String> of = quotes.computeIfAbsent(source, code -> new LinkedHashSet<>());
        if (quote != null) {
            of.add(quote);
        }
    }

    private void documents(Project it) {
        quote(it.source(), it.quote());
        quotes.forEach((code, words) -> {
            Source source = at.get(Source.class, code);
            if (source != null) {
                ObjectNode document = node.withArray("/documents").addObject().put("id", code).put("title",
                        source.title(language));
                document.put("url", source.url() != null ? source.url() : base + "/sources/" + code);
                text(document, "description", quoted(words));
                text(document, "author", source.issuer());
                if (source.on() != null) {
                    document.put("datePublished", source.on() + BEGINS);
                }
            }
        });
    }

    private static String quoted(Collection<String> words) {
        return words.isEmpty() ? null : "“" + String.join("” “", words) + "”";
    }

    private static void period(ObjectNode of, Period time) {
        ObjectNode period = of.putObject("period");
        LocalDate start = time.start();
        period.put("startDate", start + BEGINS).put("endDate", time.end() + ENDS);
    }

    /** Nothing for null, as no field may be empty. */
    private static void text(ObjectNode of, String name, String text) {
        if (text != null && !text.isEmpty()) {
            of.put(name, text);
        }
    }

    private String label(String list, Enum<?> code) {
        return Messages.of("label", language).constant(list, code.name());
    }
}
