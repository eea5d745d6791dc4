package de.dresden.smartparticipation.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as the browser sent it to our proxy, so that addresses built from it are right. */
class ForwardedRequest extends HttpServletRequestWrapper {

    private static final int HTTPS = 443;

    private final String host;
    private final String address;

    ForwardedRequest(HttpServletRequest request, ClientAddress clients) {
        super(request);
        this.host = clients.forwarded(request, "X-Forwarded-Host");
        this.address = clients.of(request);
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getScheme() {
        return "https";
    }

    @Override
    public String getServerName() {
        return host == null ? super.getServerName() : host.replaceAll(":\\d+$", "");
    }

    @Override
    public int getServerPort() {
        return HTTPS;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer("https://").append(getServerName()).append(getRequestURI());
    }
}
