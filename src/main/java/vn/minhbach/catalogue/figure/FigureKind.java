package vn.minhbach.catalogue.figure;

/** Where a figure comes from: a table of the dataset, or the portal's own arithmetic over figures of one. */
public enum FigureKind {
    PROGRESS, COUNT, FUNDING, OBSERVATION, SCORE, MILESTONE, EVALUATION, COMPUTED
}
