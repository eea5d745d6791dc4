package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one instance, told before anything is started whether they are free. */
record Ports(Map<Integer, String> addresses) {

    static Ports of(Settings settings) {
        Map<Integer, String> addresses = new LinkedHashMap<>();
        addresses.put(settings.number(Setting.PORT), settings.get(Setting.ADDRESS));
        addresses.put(settings.managementPort(), settings.get(Setting.MANAGEMENT_ADDRESS));
        if (settings.ownCertificate()) {
            addresses.put(settings.number(Setting.TLS_PORT), settings.get(Setting.ADDRESS));
        }
        return new Ports(addresses);
    }

    void check() {
        addresses.forEach((port, address) -> {
            if (port < 1 || port > 65535) {
                throw Failure.of(ExitCode.USAGE, "port.range", Integer.toString(port));
            }
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                throw Failure.because(e, ExitCode.PORT_TAKEN, "port.taken", Integer.toString(port));
            }
        });
    }
}
