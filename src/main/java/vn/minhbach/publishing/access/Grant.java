package vn.minhbach.publishing.access;

/**
 * A leave to write.
 *
 * @param publisher whose rows
 * @param agency whose projects a {@link Role#REPORT} is of, null for {@link Role#PUBLISH}
 */
public record Grant(String publisher, Role role, String agency) {

    static Grant publish(String publisher) {
        return new Grant(publisher, Role.PUBLISH, null);
    }
}
