package vn.minhbach.publishing.access;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.minhbach.dataset.CellText;

/**
 * Someone who acts, as the audit names them.
 *
 * @param identity by which they are known, whatever they are called
 * @param name of the person: the holder of a token, or who signed in; two tokens of one person are one actor
 * @param source the address that they come from, null on the machine itself
 * @param token the id of the token that they come with, null for none
 * @param grants what they may do
 */
public record Actor(String identity, String name, Door door, String source, String token, List<Grant> grants) {

    private static final String ACCOUNT = "account ";

    /** The holder of a token, who is known by their name alone. */
    public static Actor of(Token token, Door door, String source) {
        return new Actor(identity(token), token.holder(), door, source, token.id(), List.of(token.grant()));
    }

    /** By which the holder of a token is known. */
    static String identity(Token token) {
        return "token " + normalised(token.holder());
    }

    /**
     * Who signed in at a provider of accounts, where an issuer and a subject are one person for ever (OpenID Connect
     * Core, 5.7).
     */
    public static Actor ofAccount(String issuer, String subject, String name, Door door, String source,
            List<Grant> grants) {
        return new Actor(accountIdentity(issuer, subject), name, door, source, null, grants);
    }

    /**
     * Who says nothing of themselves that is true.
     *
     * @param token the id that they gave, null for none
     */
    public static Actor stranger(Door door, String source, String token) {
        return new Actor("", "", door, source, token, List.of());
    }

    /** By which someone with an account is known. */
    public static String accountIdentity(String issuer, String subject) {
        return ACCOUNT + issuer + " " + subject;
    }

    /** Who runs commands on the machine itself, and so could write to the database as well: may do everything. */
    public static Actor operator() {
        String name = "operator " + System.getProperty("user.name");
        return new Actor(name, name, Door.COMMAND_LINE, null, null, null);
    }

    /** The application, which publishes what it comes with. */
    public static Actor application() {
        return new Actor("minh-bach", "minh-bach", Door.START, null, null, null);
    }

    /** What they may do for a publisher, the most where there are several. */
    public Optional<Grant> grant(String publisher) {
        return grants == null ? Optional.of(Grant.publish(publisher))
                : grants.stream().filter(each -> each.publisher().equals(publisher))
                        .min(Comparator.comparing(Grant::role).thenComparing(each -> String.valueOf(each.agency())));
    }

    public boolean mayPublish(String publisher) {
        return grant(publisher).filter(each -> each.role() == Role.PUBLISH).isPresent();
    }

    /**
     * Whether they are the one who is known so: nobody confirms what they drafted themselves. Two accounts of one name
     * are two people; of an account and a token nobody else knows that, so there the name tells, however it was
     * written.
     *
     * @param otherIdentity null where it was not written down
     */
    public boolean is(String otherIdentity, String otherName) {
        boolean accounts = identity.startsWith(ACCOUNT) && otherIdentity != null && otherIdentity.startsWith(ACCOUNT);
        return identity.equals(otherIdentity) || !accounts && normalised(name).equals(normalised(otherName));
    }

    private static String normalised(String name) {
        return CellText.normalised(name).toLowerCase(Locale.ROOT);
    }
}
