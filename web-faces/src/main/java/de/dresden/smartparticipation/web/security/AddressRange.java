package de.dresden.smartparticipation.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An address or a CIDR range, IPv4 or IPv6.
 *
 * @param address first address
 * @param bits how many leading bits must agree
 */
record AddressRange(InetAddress address, int bits) {

    /** @throws IllegalArgumentException where the text is neither an address nor a range */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = literal(parts[0]);
        int most = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(address, bits);
    }

    boolean contains(String other) {
        byte[] mine = address.getAddress();
        byte[] theirs;
        try {
            theirs = literal(other).getAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if ((mine[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Never asks a name server: only digits, letters of IPv6, points and colons. */
    private static InetAddress literal(String text) {
        if (!text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException(text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
