package de.dresden.smartparticipation.web.login;

import java.util.Set;

/** What a path of the product asks of who comes. */
enum Zone {

    /** Style sheets, scripts, pages for citizens: nobody is asked, no session is looked at. */
    PUBLIC,

    /** The REST API, but for what is open to everybody: an access token. */
    API,

    /** Where one comes in or goes out: open, but who is logged in is known. */
    ENTRANCE,

    /** Changing the password: for everybody who is logged in, also with a first password. */
    PASSWORD,

    /** Everything else, named or not: for those who are logged in. */
    INTRANET;

    static final String LOGIN_PAGE = "/login.xhtml";
    static final String PASSWORD_PAGE = "/me/password.xhtml";

    private static final Set<String> ENTRANCES = Set.of(LOGIN_PAGE, "/language", "/session", "/logout");

    /** What everybody may read over REST, and may send in. */
    private static final String OPEN_API = "/api/v1/public/";

    /** What the API offers is no secret; whoever writes a program for it has no token yet. */
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    /** The paths of the climate app; a member's token opens nothing else. */
    private static final String APP = "/api/v1/rewards/";

    /** Where the climate app gets its token: it has none yet, and proves by its own key who it is. */
    private static final Set<String> APP_ENTRANCES = Set.of(APP + "nonces", APP + "installations", APP + "tokens");

    /** Answered on the inner port, or hidden there; never secret pages of our own. */
    private static final Set<String> OPEN =
            Set.of("/favicon.ico", "/robots.txt", "/health", "/metrics", "/openapi", "/public");

    /** Whether a member's token opens the path. */
    static boolean isForMembers(String path) {
        return path.startsWith(APP) && of(path) == API;
    }

    /** @param path path within the application, decoded and normalised by the container */
    static Zone of(String path) {
        if (path.contains("..") || path.contains(";")) {
            return INTRANET;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return path.startsWith(OPEN_API) || APP_ENTRANCES.contains(path) || path.equals(DESCRIPTION) ? PUBLIC : API;
        }
        if (path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/public/")
                || path.startsWith("/.well-known/")
                || path.startsWith("/health/")
                || OPEN.contains(path)) {
            return PUBLIC;
        }
        if (ENTRANCES.contains(path)) {
            return ENTRANCE;
        }
        return path.equals(PASSWORD_PAGE) ? PASSWORD : INTRANET;
    }
}
