package vn.minhbach.catalogue.project;

/** Whether a source calls it a project (dự án) or a task (nhiệm vụ). */
public enum ProjectKind {
    PROJECT, TASK
}
