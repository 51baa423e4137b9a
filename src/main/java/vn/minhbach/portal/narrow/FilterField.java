package vn.minhbach.portal.narrow;

import java.util.List;

/**
 * A field of the form that narrows a list.
 *
 * @param name of the parameter
 * @param options of a choice, else empty
 * @param value of any other, null for none
 */
public record FilterField(String name, String label, Form form, List<Option> options, String value) {

    /** How a reader fills it in. */
    public enum Form {
        WORDS, CHOICE, DAY, PERIOD, ORDER
    }

    /** Whether it offers anything: a value that all have tells readers that they have. */
    boolean offers() {
        return form != Form.CHOICE || !options.isEmpty();
    }

    /** Whether more than one value was chosen, so that all of them must be shown as chosen. */
    public boolean several() {
        return options.stream().filter(Option::chosen).count() > 1;
    }

    public boolean is(String form) {
        return this.form.name().equals(form);
    }
}
