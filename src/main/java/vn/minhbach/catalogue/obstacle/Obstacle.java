package vn.minhbach.catalogue.obstacle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Deduced;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Project;
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
        return new Obstacle(code, project, programme, place, cause, description, since, resolvedOn, source, quote, saidBy, version.knownAt(at.release()));
    }
}
