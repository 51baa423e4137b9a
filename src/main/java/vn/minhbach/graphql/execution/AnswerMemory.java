package vn.minhbach.graphql.execution;

import java.util.concurrent.atomic.AtomicLong;

/** What all answers that are being made or sent may take of the heap together. */
final class AnswerMemory {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /** @param most in bytes */
    AnswerMemory(long most) {
        this.most = most;
    }

    Share share() {
        return new Share();
    }

    /** What one answer takes, until it is given back. */
    final class Share {

        private long own;

        /** @throws Overloaded where others take too much of it */
        void take(long bytes) {
            if (taken.addAndGet(bytes) > most) {
                taken.addAndGet(-bytes);
                throw new Overloaded();
            }
            own += bytes;
        }

        void giveBack(long bytes) {
            taken.addAndGet(-bytes);
            own -= bytes;
        }

        void giveBack() {
            taken.addAndGet(-own);
            own = 0;
        }
    }
}
