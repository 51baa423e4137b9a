package vn.minhbach.portal;

import java.util.List;

import jakarta.ws.rs.BadRequestException;

/** A parameter of the address has a value that means nothing. */
class BadParameter extends BadRequestException {

    private static final long serialVersionUID = 1;

    final String name;
    final String found;
    /** The values that mean something; empty where they are too many to list. */
    final transient List<String> allowed;

    BadParameter(String name, String found, List<String> allowed) {
        super(name + "=" + found);
        this.name = name;
        this.found = found;
        this.allowed = allowed;
    }
}
