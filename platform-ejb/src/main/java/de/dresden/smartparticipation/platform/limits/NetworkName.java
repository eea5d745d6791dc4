package de.dresden.smartparticipation.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is counted: an IPv6 address by its first 64 bits, anything else as it is; or the wider range that one customer of a provider may have. */
final class NetworkName {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final int NETWORK_BYTES = 8;
    private static final int RANGE_BYTES = 7;

    private NetworkName() {}

    static String of(String who) {
        return first(who, NETWORK_BYTES);
    }

    /** Of an IPv4 address its /24, of an IPv6 address its /56, which providers give to one connection; anything else as it is. */
    static String range(String who) {
        String network = first(who, RANGE_BYTES);
        Matcher four = IPV4.matcher(network);
        return four.matches() ? four.group(1) + ".0/24" : network;
    }

    private static String first(String who, int bytes) {
        if (!IPV6.matcher(who).matches()) {
            return who;
        }
        try {
            // No name is looked up: the text is an address or refused.
            InetAddress address = InetAddress.getByName(who);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), bytes)) + "/" + bytes * Byte.SIZE
                    : address.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return who;
        }
    }
}
