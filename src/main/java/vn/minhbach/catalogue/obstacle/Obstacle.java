package vn.minhbach.catalogue.obstacle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Deduced;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/** What holds up a project, a programme or a place, at least one of the three. */
public record Obstacle(
        String code,
        String project,
        String programme,
        String place,
        Cause cause,
        String description,
        LocalDate since,
        LocalDate resolvedOn,
        String source,
        String quote,
        String saidBy,
        Version version) implements Searchable, Attributed {

    @Override
    public List<String> titles() {
        return Arrays.asList(description);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(code, project, programme, place, quote, saidBy);
    }

    @Override
    public String statedBy() {
        return source;
    }

    /** Those of all that it names, as it stands at each. */
    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Arrays.asList(at.publisherOf(Project.class, project), at.publisherOf(Programme.class, programme),
                project == null && programme == null ? at.publisherOf(Place.class, place) : null);
    }

    /** What holds up a project that was handed over, whoever has or had it may say. */
    @Override
    public Authority authority(Catalogue at) {
        Authority right = Attributed.super.authority(at);
        return right == Authority.NONE && project != null && Projects.HANDOVERS.isWordOfHolders(at, this, project)
                && at.isWordOf(at.publisherOf(Programme.class, programme), this) ? Authority.ACCEPTED : right;
    }

    @Override
    public Object mainSubject() {
        return code;
    }

    @Override
    public Object statementKey() {
        return code;
    }

    /** Whether it is deduced by the publisher, as no source states it. */
    public boolean deduced() {
        return Deduced.isSaid(description);
    }

    /** As it was known at a snapshot. */
    public Obstacle knownAt(Snapshot at) {
        return new Obstacle(code, project, programme, place, cause, description, since, resolvedOn, source, quote,
                saidBy, version.knownAt(at.release()));
    }
}
