package vn.minhbach.catalogue.project;

import java.util.Collection;
import java.util.Collections;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.Fact;

/** A fact of one project. Whoever that belonged to at the time of which it speaks may say it. */
public interface ProjectFact extends Fact {

    /** The code of the project. */
    String project();

    @Override
    default Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Project.class, project()));
    }

    @Override
    default Authority authority(Catalogue at) {
        return Projects.HANDOVERS.authority(at, this, project(), claim());
    }

    @Override
    default Object mainSubject() {
        return project();
    }
}
