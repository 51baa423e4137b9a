package vn.minhbach.publishing.access;

import java.time.Clock;

import jakarta.inject.Singleton;

import vn.minhbach.publishing.Transactions;

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
        return transactions.commit(session -> session.number("select case when two_person then 1 else 0 end from publisher_settings"
                + " where publisher = ? order by id desc limit 1", publisher)) == 1;
    }

    public void requireTwoPersons(String publisher, boolean required, Actor by) {
        transactions.commit(session -> session.write("insert into publisher_settings (publisher, two_person, set_at, set_by)"
                + " values (?, ?, ?, ?)", publisher, required, clock.instant(), by.name()));
    }
}
