package de.dresden.smartparticipation.web.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go after the login: only within the product, whatever an address says. */
public final class LocalPath {

    /** Behind an address to which a form was sent that could not be taken any more: the page puts back what was typed. */
    public static final String TYPED = "#typed";

    static final String START = "/index.xhtml";

    private static final int LONGEST = 1_000;

    private LocalPath() {}

    /** The wished path, or the start page where it could lead elsewhere. */
    static String of(String wish) {
        boolean local = wish != null
                && wish.length() <= LONGEST
                && wish.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*")
                && !wish.startsWith(Zone.LOGIN_PAGE);
        return local ? wish : START;
    }

    /** The login page that leads back to the path. */
    static String login(String back, boolean expired) {
        String from = LocalPath.of(back);
        String query = (START.equals(from) ? "" : "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8))
                + (expired ? "&expired" : "");
        return Zone.LOGIN_PAGE + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
