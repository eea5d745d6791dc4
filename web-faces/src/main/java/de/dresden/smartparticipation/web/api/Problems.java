package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.AcceptLanguage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes problem details. */
final class Problems {

    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** @param reasons at least one */
    static Response of(int status, List<Reason> reasons, UriInfo address, HttpHeaders headers) {
        List<Problem.Cause> causes = causes(reasons, language(headers));
        String detail = causes.stream().map(Problem.Cause::text).collect(Collectors.joining(" "));
        String path = address.getRequestUri().getRawPath();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Problem("about:blank", title(status), status, detail, path, causes))
                .build();
    }

    /** The sentences with their codes. */
    static List<Problem.Cause> causes(List<Reason> reasons, Locale language) {
        Texts texts = Texts.in(language);
        return reasons.stream()
                .map(reason -> new Problem.Cause(reason.key(), texts.text(reason)))
                .toList();
    }

    /** The language in which the caller reads. */
    static Locale language(HttpHeaders headers) {
        return AcceptLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == UNPROCESSABLE ? "Unprocessable Content" : known == null ? "Error" : known.getReasonPhrase();
    }
}
