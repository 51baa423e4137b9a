package vn.minhbach.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom an address stands for where something is counted. */
public final class ClientNetwork {

    private static final int IPV6_BYTES = 16;

    private ClientNetwork() {
    }

    /**
     * Who has one address of IPv6 has all of the same first 64 bits (RFC 6177).
     *
     * @param address null where it is not known
     */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
