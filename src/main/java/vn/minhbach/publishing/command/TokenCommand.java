package vn.minhbach.publishing.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.ReservedCodes;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Token;
import vn.minhbach.publishing.access.Tokens;

/** {@code token create|list|revoke} on the command line. */
@Dependent
@Command(name = "token", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "create|list|revoke", exitCodeOnExecutionException = ExitCodes.FAILED, description = "Creates, lists and revokes the tokens of publishers.")
public class TokenCommand implements Runnable {

    private static final int MOST_DAYS = 731;

    @Spec
    CommandSpec spec;

    private final Tokens tokens;
    private final Audit audit;
    private final Clock clock;
    private final Releases releases;
    private final Agencies agencies;

    TokenCommand(Tokens tokens, Audit audit, Clock clock, Releases releases, Agencies agencies) {
        this.releases = releases;
        this.agencies = agencies;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "token create, token list or token revoke");
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Creates a token and shows it, once.")
    int create(
            @Option(names = "--publisher", required = true, paramLabel = "CODE", description = "Whose dataset it publishes.") String publisher,
            @Option(names = "--holder", required = true, paramLabel = "NAME", description = "The person who will use it, as the audit names them. Whoever drafts cannot confirm under the same name.") String holder,
            @Option(names = "--agency", paramLabel = "CODE", description = "Only to report the progress and money of this agency's own projects, for the publisher to confirm.") String agency,
            @Option(names = "--new", description = "The publisher is yet to publish anything: without it a code that nobody publishes under is refused, as a slip of the pen.") boolean fresh,
            @Option(names = "--days", defaultValue = "90", description = "How long it is good (default: ${DEFAULT-VALUE}).") int days) {
        if (!Cells.isCode(publisher) || agency != null && !Cells.isCode(agency) || holder.isBlank() || days < 1
                || days > MOST_DAYS) {
            throw new ParameterException(spec.commandLine(),
                    "Codes are of a-z, 0-9 and -; a holder has a name; days are 1 to " + MOST_DAYS);
        }
        String fault = fault(publisher, agency, fresh);
        if (fault != null) {
            spec.commandLine().getOut().println(fault);
            return ExitCodes.USAGE;
        }
        Tokens.Created created = audit.attempt(Actor.operator(), Action.CREATE_TOKEN, publisher,
                "for " + holder.strip(),
                () -> tokens.create(holder.strip(),
                        new Grant(publisher, agency == null ? Role.PUBLISH : Role.REPORT, agency),
                        Duration.ofDays(days)));
        PrintWriter out = spec.commandLine().getOut();
        out.println(created.secret());
        out.println("Good until " + created.token().expiresAt()
                + ". Keep it: it is not shown again, and only its hash is stored.");
        return ExitCodes.OK;
    }

    /** Why nobody can publish or report so; null where they can. */
    private String fault(String publisher, String agency, boolean fresh) {
        if (ReservedCodes.isReservedForPublishers(publisher)) {
            return "No publisher can be called " + publisher + ": that is an address of the portal itself.";
        }
        if (!fresh && releases.last(publisher) == 0) {
            return "There is no release of " + publisher
                    + ". Is the code right? For a publisher who is yet to publish, say --new.";
        }
        return agency == null || agencies.find(releases.latest(), agency).isPresent() ? null
                : "There is no agency " + agency + " in what stands. Is the code right?";
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Lists all tokens, without their secrets.")
    int list() {
        for (Token token : tokens.list()) {
            Grant grant = token.grant();
            spec.commandLine().getOut()
                    .println(String.join("  ", token.id(), token.state(clock.instant()), "until " + token.expiresAt(),
                            grant.publisher(), grant.role() + (grant.agency() == null ? "" : " " + grant.agency()),
                            token.holder()));
        }
        return ExitCodes.OK;
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Revokes a token, at once and for good.")
    int revoke(@Parameters(paramLabel = "ID", description = "As token list shows it.") String id) {
        boolean revoked = audit.attempt(Actor.operator(), Action.REVOKE_TOKEN, null, id, () -> tokens.revoke(id));
        spec.commandLine().getOut()
                .println(revoked ? "Revoked: " + id : "There is no such token, or it is revoked already: " + id);
        return revoked ? ExitCodes.OK : ExitCodes.USAGE;
    }
}
