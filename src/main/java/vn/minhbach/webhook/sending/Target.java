package vn.minhbach.webhook.sending;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Where messages go.
 *
 * @param host as certificates have it: international names in ASCII, addresses of IPv6 without brackets
 * @param path with its query
 */
public record Target(boolean secure, String host, int port, String path) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int MOST_CHARACTERS = 2_000;

    /** Says in a sentence why nothing is sent there. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** @throws Refused where that is no address of a receiver */
    public static Target of(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException wrong) {
            throw new Refused("No address: " + wrong.getReason());
        }
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        if (!secure && !"http".equalsIgnoreCase(uri.getScheme()) || address.length() > MOST_CHARACTERS) {
            throw new Refused("An address begins with https:// and has at most " + MOST_CHARACTERS + " characters");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new Refused("An address has no user and no fragment");
        }
        String host = host(uri);
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        if (port < 1 || port > 0xFFFF) {
            throw new Refused("There is no port " + port);
        }
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(secure, host, port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        if (host == null && uri.getRawAuthority() != null) {
            // Of letters that are not ASCII.
            host = uri.getRawAuthority().replaceFirst(":\\d*$", "");
        }
        try {
            host = host == null ? "" : IDN.toASCII(host.replaceAll("^\\[(.*)]$", "$1"));
        } catch (IllegalArgumentException wrong) {
            host = "";
        }
        if (host.isEmpty() || host.contains("%")) {
            throw new Refused("There is no host in it");
        }
        return host;
    }

    /**
     * Whether messages may go there.
     *
     * @param addresses that the host has
     * @param privateAllowed whether they may be others than the public's; to those one may speak without TLS
     * @throws Refused where they may not: one that is not allowed is enough
     */
    void check(List<InetAddress> addresses, boolean privateAllowed) {
        List<InetAddress> hidden = addresses.stream().filter(each -> !PublicNetworks.contain(each)).toList();
        if (!hidden.isEmpty() && !privateAllowed) {
            // Which one is not said to whom does not know the network.
            throw new Refused(host + " is at an address that is not public");
        }
        if (!secure && (addresses.isEmpty() || hidden.size() < addresses.size())) {
            throw new Refused("Over the public network messages go by https:// alone");
        }
    }
}
