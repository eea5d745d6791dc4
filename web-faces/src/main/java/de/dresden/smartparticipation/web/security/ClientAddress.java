package de.dresden.smartparticipation.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request really comes from. What {@code X-Forwarded-*} headers say is believed only from the proxies in
 * {@code sp.trusted.proxies} (addresses or CIDR ranges, separated by commas; none by default): anybody can send such headers.
 */
@ApplicationScoped
public class ClientAddress {

    private List<AddressRange> proxies = List.of();

    ClientAddress() {}

    @Inject
    ClientAddress(@ConfigProperty(name = "sp.trusted.proxies") Optional<String> trusted) {
        proxies = Arrays.stream(trusted.orElse("").split(","))
                .filter(part -> !part.isBlank())
                .map(AddressRange::of)
                .toList();
    }

    /** The address of the browser: the last one in the chain that is not one of our proxies. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    String of(String peer, String forwardedFor) {
        String client = peer;
        if (forwardedFor == null || !isTrusted(peer)) {
            return client;
        }
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            client = hops[i].strip();
        }
        return client;
    }

    /** Whether the browser speaks TLS, to us or to our proxy. */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(forwarded(request, "X-Forwarded-Proto"));
    }

    /** A forwarded header of a trusted proxy, else null. */
    String forwarded(HttpServletRequest request, String header) {
        return isTrusted(request.getRemoteAddr()) ? request.getHeader(header) : null;
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }
}
