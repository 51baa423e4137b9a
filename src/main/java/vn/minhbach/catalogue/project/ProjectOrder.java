package vn.minhbach.catalogue.project;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum ProjectOrder {

    NAME(VietnameseOrder.by(Project::name)), NAME_DESC(VietnameseOrder.<Project>by(Project::name).reversed()),
    CODE(Comparator.comparing(Project::code)), CODE_DESC(Comparator.comparing(Project::code).reversed());

    private final SortOrder<Project> order;

    ProjectOrder(Comparator<Project> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Project> order() {
        return order;
    }
}
