package be.eenstem.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A run of addresses with the same first bits. */
record Network(byte[] start, int bits) {

    /** @param text as 10.0.0.0/8 or 2001:db8::/32 */
    static Network of(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
            return new Network(start, Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    boolean has(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
