package vn.minhbach.publishing.access;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.panache.common.Sort;

import vn.minhbach.publishing.transaction.Transactions;

/** What publishers require of themselves. What was set before stays readable in the table. */
@Singleton
public class PublisherSettings {

    private final Transactions transactions;
    private final Clock clock;

    PublisherSettings(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether what one person drafts must be confirmed by another. */
    public boolean twoPerson(String publisher) {
        return transactions.commit(() -> {
            PublisherSetting last = PublisherSetting.find("publisher", Sort.descending("id"), publisher).firstResult();
            return last != null && last.twoPerson;
        });
    }

    public void requireTwoPersons(String publisher, boolean required, Actor by) {
        PublisherSetting setting = new PublisherSetting();
        setting.publisher = publisher;
        setting.twoPerson = required;
        setting.setAt = clock.instant();
        setting.setBy = by.name();
        transactions.commit(() -> {
            setting.persist();
            return null;
        });
    }
}
