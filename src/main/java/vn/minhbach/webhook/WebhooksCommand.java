package vn.minhbach.webhook;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Cells;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.command.ExitCodes;
import vn.minhbach.publishing.webhook.Deliveries;
import vn.minhbach.publishing.webhook.Delivery;
import vn.minhbach.publishing.webhook.Webhook;
import vn.minhbach.publishing.webhook.WebhookFilter;
import vn.minhbach.publishing.webhook.Webhooks;
import vn.minhbach.webhook.sending.Sender;
import vn.minhbach.webhook.sending.Signature;
import vn.minhbach.webhook.sending.Target;

/**
 * {@code webhooks add|list|remove|rotate|test|deliveries|redeliver|enable} on the command line; secrets are shown once,
 * by add and rotate.
 */
@Dependent
@Command(name = "webhooks", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "add|list|remove|rotate|test|deliveries|redeliver|enable", exitCodeOnExecutionException = ExitCodes.FAILED, description = "Registers addresses that are told of each release, as Standard Webhooks has it.")
public class WebhooksCommand implements Runnable {

    private static final String AS_LISTED = "As webhooks list shows it.";
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final int MOST_DELIVERIES = 1_000;

    @Spec
    CommandSpec spec;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ReleaseMessage messages;
    private final Sender sender;
    private final Audit audit;
    private final Clock clock;

    WebhooksCommand(Webhooks webhooks, Deliveries deliveries, ReleaseMessage messages, Sender sender, Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.messages = messages;
        this.sender = sender;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "webhooks add, list, remove, rotate, test, deliveries, redeliver or enable");
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Registers an address, and shows the secret that its messages are signed with, once. Narrowed by several options, it is told of releases that touch something of each.")
    int add(
            @Parameters(paramLabel = "ADDRESS", description = "Of the receiver, with https://") String address,
            @Option(names = "--place", split = ",", paramLabel = "CODE") List<String> place,
            @Option(names = "--agency", split = ",", paramLabel = "CODE") List<String> agency,
            @Option(names = "--programme", split = ",", paramLabel = "CODE") List<String> programme,
            @Option(names = "--project", split = ",", paramLabel = "CODE") List<String> project,
            @Option(names = "--indicator", split = ",", paramLabel = "CODE") List<String> indicator,
            @Option(names = "--source", split = ",", paramLabel = "CODE") List<String> source,
            @Option(names = "--publisher", split = ",", paramLabel = "CODE", description = "Whose releases.") List<String> publisher,
            @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en", description = "Of names and figures in words (default: ${DEFAULT-VALUE}).") String language,
            @Option(names = "--after", paramLabel = "N", description = "Begin behind release N, instead of with the next.") Integer after) {
        WebhookFilter filter = new WebhookFilter(codes(place), codes(agency), codes(programme), codes(project),
                codes(indicator), codes(source), codes(publisher));
        if (!language.matches("vi|en") || after != null && after < 0) {
            throw new ParameterException(spec.commandLine(), "Languages are vi and en; a release has a number");
        }
        try {
            sender.check(address);
        } catch (Target.Refused refused) {
            return no(refused.getMessage());
        }
        Webhooks.Created created = audit.attempt(Actor.operator(), Action.ADD_WEBHOOK, null,
                "for " + Target.of(address).host(),
                () -> webhooks.add(address.strip(), filter, Language.valueOf(language.toUpperCase(Locale.ROOT)), after,
                        Actor.operator().name()));
        Webhook webhook = created.webhook();
        out().println(Signature.written(created.secret()));
        out().println("The secret of webhook " + webhook.id()
                + ". Keep it: it is not shown again. It is told of what comes after release " + webhook.position()
                + (filter.query().isEmpty() ? "" : " and touches " + filter.query()) + "; try it with: webhooks test "
                + webhook.id());
        if (!messages.namesHost()) {
            out().println("Addresses in messages begin with a slash, until MINHBACH_ADDRESS says where the portal is.");
        }
        return ExitCodes.OK;
    }

    private List<String> codes(List<String> given) {
        if (given != null) {
            given.stream().filter(each -> !Cells.isCode(each)).findFirst().ifPresent(each -> {
                throw new ParameterException(spec.commandLine(), each + " is no code: those are of a-z, 0-9 and -");
            });
        }
        return given;
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Lists all webhooks, without their secrets.")
    int list() {
        webhooks.all()
                .forEach(each -> out().println(String.join("  ", each.id(), each.address(),
                        each.filter().query().isEmpty() ? "all releases" : each.filter().query(),
                        each.language().tag(), each.isEnabled() ? "told up to release " + each.position()
                                : "DISABLED " + each.disabledAt() + " at release " + each.position() + " ("
                                        + each.disabledBecause() + "): webhooks enable " + each.id(),
                        "since " + each.createdAt(), each.createdBy())));
        return ExitCodes.OK;
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Removes a webhook: its secret is forgotten, and it is told nothing more.")
    int remove(@Parameters(paramLabel = "ID", description = AS_LISTED) String id) {
        return audit.attempt(Actor.operator(), Action.REMOVE_WEBHOOK, null, id, () -> webhooks.remove(id))
                ? yes("Removed: " + id) : unknown(id);
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Makes another secret and shows it, once. For a day messages are signed with both, so that the receiver can change over.")
    int rotate(@Parameters(paramLabel = "ID", description = AS_LISTED) String id) {
        Optional<byte[]> secret = audit.attempt(Actor.operator(), Action.CHANGE_WEBHOOK, null, id + " another secret",
                () -> webhooks.rotate(id));
        if (secret.isEmpty()) {
            return unknown(id);
        }
        out().println(Signature.written(secret.get()));
        return yes("Keep it: it is not shown again. The former one signs too for " + Webhooks.CHANGE_OVER.toHours()
                + " hours.");
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Has a running instance send a ping, and waits for what comes of it.")
    int test(@Parameters(paramLabel = "ID", description = AS_LISTED) String id) throws InterruptedException {
        Optional<Webhook> webhook = webhooks.find(id);
        if (webhook.isEmpty()) {
            return unknown(id);
        }
        if (!webhook.get().isEnabled()) {
            return disabled(webhook.get());
        }
        return await(id, deliveries.ping(id, ReleaseMessage.ping(clock.instant(), id)));
    }

    private int await(String id, long delivery) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += LOOK_AGAIN.toMillis()) {
            Delivery now = deliveries.find(id, delivery).orElseThrow();
            if (now.attempts() > 0) {
                out().println(line(now));
                return now.failedAt() == null && now.nextAt() == null ? ExitCodes.OK : ExitCodes.REFUSED;
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        return no("No running instance has sent it yet; what comes of it is told by: webhooks deliveries " + id);
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Lists what a webhook was sent within a month, the latest first.")
    int deliveries(@Parameters(paramLabel = "ID", description = AS_LISTED) String id,
            @Option(names = "--most", defaultValue = "50", description = "How many (default: ${DEFAULT-VALUE}).") int most) {
        Optional<Webhook> webhook = webhooks.find(id);
        if (webhook.isEmpty()) {
            return unknown(id);
        }
        deliveries.of(id, Math.max(1, Math.min(most, MOST_DELIVERIES))).forEach(each -> out().println(line(each)));
        if (!webhook.get().isEnabled()) {
            disabled(webhook.get());
        }
        return ExitCodes.OK;
    }

    private static String line(Delivery each) {
        String what = each.release() == null ? "ping" : "release " + each.release();
        String state = each.failedAt() != null ? "given up" : each.nextAt() == null ? "delivered " + each.deliveredAt()
                : each.attempts() == 0 ? "waits" : "next try " + each.nextAt();
        return String.join("  ", Long.toString(each.id()), what, state,
                each.attempts() == 1 ? "1 attempt" : each.attempts() + " attempts",
                each.answer() == null ? "no answer yet" : "last: " + each.answer(), each.message(),
                "made " + each.madeAt());
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Sends a delivery once more, at once: the same bytes under the same id.")
    int redeliver(@Parameters(paramLabel = "ID", description = AS_LISTED) String id,
            @Parameters(paramLabel = "DELIVERY", description = "As webhooks deliveries shows it.") long delivery)
            throws InterruptedException {
        Optional<Webhook> webhook = webhooks.find(id);
        if (webhook.isEmpty()) {
            return unknown(id);
        }
        if (!webhook.get().isEnabled()) {
            return disabled(webhook.get());
        }
        return audit.attempt(Actor.operator(), Action.CHANGE_WEBHOOK, null, id + " delivery " + delivery + " again",
                () -> deliveries.again(id, delivery))
                        ? await(id, delivery) : no("There is no such delivery: " + delivery);
    }

    @Command(exitCodeOnExecutionException = ExitCodes.FAILED, mixinStandardHelpOptions = true, description = "Tells a webhook again that was disabled, as it was not to be reached: from where it stood, so that it misses nothing.")
    int enable(@Parameters(paramLabel = "ID", description = AS_LISTED) String id) {
        return audit.attempt(Actor.operator(), Action.CHANGE_WEBHOOK, null, id + " enabled", () -> webhooks.enable(id))
                ? yes("Enabled: " + id + " goes on from where it stood") : unknown(id);
    }

    private int disabled(Webhook webhook) {
        return no("Disabled since " + webhook.disabledAt() + " (" + webhook.disabledBecause() + "): webhooks enable "
                + webhook.id());
    }

    private int unknown(String id) {
        return no("There is no such webhook: " + id);
    }

    private int yes(String said) {
        out().println(said);
        return ExitCodes.OK;
    }

    private int no(String said) {
        out().println(said);
        return ExitCodes.USAGE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
