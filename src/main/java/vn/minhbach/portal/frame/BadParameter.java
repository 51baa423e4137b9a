package vn.minhbach.portal.frame;

import java.util.List;

import jakarta.ws.rs.BadRequestException;

/** A parameter of the address has a value that means nothing. */
public class BadParameter extends BadRequestException {

    private static final long serialVersionUID = 1;

    public final String name;
    public final String found;
    /** The values that mean something; empty where they are too many to list. */
    public final transient List<String> allowed;

    public BadParameter(String name, String found, List<String> allowed) {
        super(name + "=" + found);
        this.name = name;
        this.found = found;
        this.allowed = allowed;
    }
}
