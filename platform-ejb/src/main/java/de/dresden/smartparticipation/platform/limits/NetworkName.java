package de.dresden.smartparticipation.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who is counted: an IPv6 address by its first 64 bits, anything else as it is. */
final class NetworkName {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int NETWORK_BYTES = 8;

    private NetworkName() {}

    static String of(String who) {
        if (!IPV6.matcher(who).matches()) {
            return who;
        }
        try {
            // No name is looked up: the text is an address or refused.
            InetAddress address = InetAddress.getByName(who);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return who;
        }
    }
}
