package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.sending.Contributing;
import de.dresden.smartparticipation.participation.sending.SendingKey;
import de.dresden.smartparticipation.participation.sending.Sent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Programs that send contributions, for apps of others. What comes again under the same key is answered as the first time. */
@Dependent
class OpenSending {

    private static final int CREATED = 201;

    @Inject
    private Contributing contributing;

    @Inject
    private ClientAddress addresses;

    Response send(
            String consultation, String key, NewContributionJson sent, HttpServletRequest request, Locale language) {
        List<Reason> missing = missing(key, sent);
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
        Sent done = contributing.send(
                consultation, sent.draft(language), List.of(), SendingKey.ofProgram(key), addresses.of(request));
        return Response.status(CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new SentJson(done.reference(), "/public/mine.xhtml?key=" + done.key()))
                .build();
    }

    /** All at once, so that whoever writes a program need not ask three times. */
    private static List<Reason> missing(String key, NewContributionJson sent) {
        List<Reason> missing = new ArrayList<>(IdempotencyKey.problems(key));
        missing.addAll(sent == null ? List.of(Reason.of("web.api.body-missing")) : sent.missing());
        return missing;
    }
}
