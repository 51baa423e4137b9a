package vn.minhbach.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.change.RowSubject;
import vn.minhbach.catalogue.citation.Citable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.http.PublicAddress;
import vn.minhbach.publishing.webhook.Webhook;

/**
 * Says what a release did, in JSON of at most 20 kB, as Standard Webhooks recommends: what does not go in is at an
 * address that it names.
 */
@Singleton
class ReleaseMessage {

    static final String TYPE = "release.published";
    private static final int MOST_CHANGES = 50;
    private static final int MOST_BYTES = 16_384;
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final Releases releases;
    private final Changes changes;
    private final Citables citables;
    private final PublicAddress portal;

    ReleaseMessage(Releases releases, Changes changes, Citables citables, PublicAddress portal) {
        this.releases = releases;
        this.changes = changes;
        this.citables = citables;
        this.portal = portal;
    }

    /** Whether addresses in it are whole; else they begin with a slash. */
    boolean namesHost() {
        return portal.isConfigured();
    }

    /** Empty where the release touches nothing of what the webhook is told of. */
    Optional<String> of(Webhook webhook, int number) {
        ChangeFilter filter = webhook.filter().changes();
        Comparison comparison = new Comparison(number - 1, number);
        Page<Change> page = changes.page(comparison, filter, new Slice(MOST_CHANGES, null));
        if (page.rows().isEmpty() && !filter.equals(ChangeFilter.ALL)) {
            return Optional.empty();
        }
        Release release = releases.find(number).orElseThrow();
        ObjectNode message = JSON.createObjectNode().put("type", TYPE).put("timestamp",
                release.publishedAt().toString());
        ObjectNode data = message.putObject("data");
        data.put("release", number).put("publisher", release.publisher()).put("title", release.title())
                .put("reason", release.reason()).put("reverts", release.reverts())
                .put("url", portal.base() + "/releases/" + number).put("added", release.added())
                .put("changed", release.changed()).put("withdrawn", release.withdrawn());
        String query = webhook.filter().query();
        data.put("filter", query);
        ObjectNode touched = data.putObject("touched");
        for (ChangeKind kind : ChangeKind.values()) {
            touched.put(kind.name().toLowerCase(Locale.ROOT), changes.count(comparison, filter.kind(List.of(kind))));
        }
        data.put("changesUrl", portal.base() + "/releases/" + number + ".json?" + (query.isEmpty() ? "" : query + "&")
                + "lang=" + webhook.language().tag());
        add(data, page, number, webhook.language());
        return Optional.of(written(message));
    }

    /** As many as go in, and whether these are all. */
    private void add(ObjectNode data, Page<Change> page, int number, Language language) {
        Snapshot is = releases.latest().ofRelease(number);
        ArrayNode told = JSON.createArrayNode();
        int bytes = 0;
        boolean complete = !page.hasNext();
        for (Change each : page.rows()) {
            ObjectNode change = change(each, is, language);
            bytes += written(change).getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes > MOST_BYTES) {
                complete = false;
                break;
            }
            told.add(change);
        }
        data.put("complete", complete);
        data.set("changes", told);
    }

    private ObjectNode change(Change change, Snapshot is, Language language) {
        ObjectNode told = JSON.createObjectNode().put("kind", change.kind().name()).put("table", change.table().table())
                .put("key", change.key())
                .put("publisher", change.publisher());
        RowSubject of = change.subject();
        put(told, "project", of.project());
        put(told, "programme", of.programme());
        put(told, "indicator", of.indicator());
        put(told, "place", of.place());
        put(told, "agency", of.agency());
        put(told, "directive", of.directive());
        put(told, "scorecard", of.scorecard());
        put(told, "source", of.source());
        Citable fact = change.fact() == null ? null : citables.find(is, change.fact()).orElse(null);
        put(told, "name", fact != null ? References.subject(fact, language) : change.name() == null ? null
                : change.name().in(language));
        put(told, "before", change.before(), is, language);
        put(told, "after", change.after(), is, language);
        if (change.kind() == ChangeKind.CHANGED) {
            ArrayNode columns = told.putArray("columns");
            change.columns().forEach(each -> columns.addObject().put("name", each.name()).put("before", each.before())
                    .put("after", each.after()));
        }
        return told;
    }

    private static void put(ObjectNode told, String name, String value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    /** What is said, in words and as a number where it is one, and where it is for ever. */
    private void put(ObjectNode told, String name, Fact fact, Snapshot is, Language language) {
        Citable citable = fact == null ? null : citables.find(is, fact).orElse(null);
        if (citable == null) {
            return;
        }
        ObjectNode said = told.putObject(name);
        Figure figure = fact.figure();
        if (figure != null && figure.value() != null) {
            said.put("value", figure.value());
        }
        put(said, "unit", figure == null ? null : figure.unit());
        said.put("text", References.value(citable, language)).put("basis", fact.claim().basis().name())
                .put("qualifier", fact.claim().qualifier().name())
                .put("asOf", fact.claim().asOf()).put("url", portal.base() + "/figures/" + citable.code());
    }

    /** A message that tells of nothing. */
    static String ping(Instant now, String webhook) {
        ObjectNode message = JSON.createObjectNode().put("type", "ping").put("timestamp", now.toString());
        message.putObject("data").put("webhook", webhook);
        return written(message);
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree is written as it is", impossible);
        }
    }
}
