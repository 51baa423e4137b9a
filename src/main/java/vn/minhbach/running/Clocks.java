package vn.minhbach.running;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogue;

/** The time of the country that the portal speaks of; tests put their own clock in its place. */
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(Catalogue.ZONE);
    }
}
