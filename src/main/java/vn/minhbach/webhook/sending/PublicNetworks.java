package vn.minhbach.webhook.sending;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are the public's: those that the registries of IANA for special purposes (RFC 6890) call globally
 * reachable. Of IPv6 only what is given out (2000::/3), without what carries an address of IPv4 in it, which may be
 * any.
 */
final class PublicNetworks {

    /**
     * This network, private, shared by providers, loopback, link-local and metadata, documentation, benchmarks, relays,
     * multicast, reserved.
     */
    private static final List<Network> NOT_OF_V4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4");
    private static final Network V6 = Network.of("2000::/3");
    /** Protocols such as Teredo, documentation, 6to4. */
    private static final List<Network> NOT_OF_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    /** ::ffff:0:0/96. */
    private static final int MAPPED_FROM = 12;

    private PublicNetworks() {
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }

    static boolean contain(InetAddress address) {
        byte[] bytes = v4(address.getAddress());
        return bytes.length == 4 ? NOT_OF_V4.stream().noneMatch(each -> each.contains(bytes))
                : V6.contains(bytes) && NOT_OF_V6.stream().noneMatch(each -> each.contains(bytes));
    }

    /** What is mapped into IPv6 counts as what it is. */
    private static byte[] v4(byte[] address) {
        boolean mapped = address.length == 16 && address[10] == -1 && address[11] == -1
                && Arrays.equals(Arrays.copyOf(address, 10), new byte[10]);
        return mapped ? Arrays.copyOfRange(address, MAPPED_FROM, address.length) : address;
    }
}
