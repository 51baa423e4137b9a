package vn.minhbach.running;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The time of the country that the portal speaks of; tests put their own clock in its place. */
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
