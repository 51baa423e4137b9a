package vn.minhbach.webhook.sending;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses.
 *
 * @param bytes of its first address, 4 or 16
 * @param length of its prefix, in bits
 */
record Network(byte[] bytes, int length) {

    /** @param cidr such as {@code 10.0.0.0/8} */
    static Network of(String cidr) {
        String[] parts = cidr.split("/");
        try {
            return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(cidr, impossible);
        }
    }

    boolean contains(byte[] address) {
        return address.length == bytes.length && prefix(address).equals(prefix(bytes));
    }

    private BigInteger prefix(byte[] address) {
        return new BigInteger(1, address).shiftRight(Byte.SIZE * address.length - length);
    }
}
