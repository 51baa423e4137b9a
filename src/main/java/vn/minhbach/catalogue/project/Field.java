package vn.minhbach.catalogue.project;

/** What a project is about. */
public enum Field {
    DIGITAL_GOVERNMENT, INFRASTRUCTURE, DATA, CYBERSECURITY, HEALTH, EDUCATION, AGRICULTURE, CULTURE_TOURISM, JUSTICE,
    SMART_CITY, SKILLS, OTHER
}
