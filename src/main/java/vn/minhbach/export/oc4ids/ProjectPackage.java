package vn.minhbach.export.oc4ids;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.catalogue.release.Licence;
import vn.minhbach.history.Versioned;

/** A package of projects (OC4IDS 0.9.5), written project by project, so that a hundred thousand take no memory. */
@Singleton
class ProjectPackage {

    static final String VERSION = "0.9";
    /** So many projects' facts are found together. */
    private static final int TOGETHER = 500;

    private final Projects projects;
    private final Fundings fundings;
    private final Schedules schedules;
    private final ObjectMapper json;

    ProjectPackage(Projects projects, Fundings fundings, Schedules schedules, ObjectMapper json) {
        this.projects = projects;
        this.fundings = fundings;
        this.schedules = schedules;
        this.json = json;
    }

    /** Those that a filter keeps, in the order of their codes. */
    List<Project> of(Snapshot at, ProjectFilter filter) {
        return projects.list(at, filter, ProjectOrder.CODE.order());
    }

    /**
     * @param base scheme and host
     * @param uri of this package
     */
    void write(OutputStream out, String base, String uri, Snapshot at, Language language, List<Project> rows)
            throws IOException {
        try (JsonGenerator written = json.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            written.writeStartObject();
            written.writeStringField("uri", uri);
            written.writeStringField("version", VERSION);
            written.writeStringField("publishedDate", published(at, at.release()).toString());
            written.writeObjectFieldStart("publisher");
            written.writeStringField("name", Messages.of("catalog", language).text("title"));
            written.writeStringField("uri", base + "/");
            written.writeEndObject();
            Optional<Licence> licence = licence(at, rows);
            if (licence.isPresent()) {
                written.writeStringField("license", licence.get().address());
            }
            // What the guide of the standard calls so: how the data come about, and how they are used.
            written.writeStringField("publicationPolicy", base + "/data");
            written.writeArrayFieldStart("projects");
            for (int from = 0; from < rows.size(); from += TOGETHER) {
                write(written, base, at, language, rows.subList(from, Math.min(from + TOGETHER, rows.size())));
            }
            written.writeEndArray();
            written.writeEndObject();
        }
    }

    /** Of all these projects; empty where their publishers have several, or one that has no address. */
    private static Optional<Licence> licence(Snapshot at, List<Project> rows) {
        Set<String> publishers = rows.stream().map(each -> each.version().publisher()).collect(Collectors.toSet());
        List<String> licences = at.table(Dataset.class).rows().stream()
                .filter(each -> publishers.contains(each.version().publisher())).map(Dataset::licence).distinct()
                .toList();
        return licences.size() == 1 ? Licence.of(licences.get(0)) : Optional.empty();
    }

    private void write(JsonGenerator written, String base, Snapshot at, Language language, List<Project> rows)
            throws IOException {
        List<String> codes = rows.stream().map(Project::code).toList();
        Map<String, List<Funding>> funding = fundings.ofProjects(at, codes);
        Map<String, List<Progress>> progress = projects.progress(at, codes);
        Map<String, List<Milestone>> milestones = schedules.dates(at, codes);
        for (Project each : rows) {
            List<Funding> money = of(funding, each);
            List<Progress> steps = of(progress, each);
            List<Milestone> dates = of(milestones, each);
            List<Versioned> all = new ArrayList<>(List.of(each));
            Stream.of(money, steps, dates).forEach(all::addAll);
            int updated = all.stream().mapToInt(row -> row.version().addedIn()).max().orElseThrow();
            json.writeTree(written, ProjectObject.of(base, at, language, projects.asOf(at, each),
                    published(at, updated).toString(), money, steps, dates));
        }
    }

    private static <T> List<T> of(Map<String, List<T>> rows, Project project) {
        return Objects.requireNonNullElse(rows.get(project.code()), List.of());
    }

    private static Instant published(Snapshot at, int release) {
        return at.catalogue().history().release(release).orElseThrow().publishedAt();
    }
}
