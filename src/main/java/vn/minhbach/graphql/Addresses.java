package vn.minhbach.graphql;

import jakarta.enterprise.context.RequestScoped;

/** Makes addresses of pages absolute, so that an answer can be followed wherever it was taken to. */
@RequestScoped
class Addresses {

    private String base = "";

    /** @param base scheme and host that the client came to */
    void cameTo(String base) {
        this.base = base;
    }

    /** @param path with its leading slash */
    String of(String path) {
        return base + path;
    }
}
