package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.partner.ApplicationSent;
import de.dresden.smartparticipation.rewards.partner.PartnerApplications;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Applications of businesses, from programs of others. Evidence is handed in on the page that the answer names. */
@Path("/public/rewards/partner-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenPartnersResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /**
     * What the program is told.
     *
     * @param reference as {@code PT-2026-0007}
     * @param page path of the applicant's own page, which is secret; null where it was told before
     * @param note why there is no page, or null
     */
    record TakenIn(String reference, String page, String note) {

        static TakenIn of(ApplicationSent done, Locale language) {
            return done.key() == null
                    ? new TakenIn(done.reference(), null, Texts.in(language).text("web.api.page-told-before"))
                    : new TakenIn(done.reference(), "/public/partnerApplication.xhtml?key=" + done.key(), null);
        }
    }

    @Inject
    private PartnerApplications applications;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    /** Takes an application in, once for each key; the secret page is told the first time only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam("Idempotency-Key") String key, NewPartnerJson sent) {
        List<Reason> missing = new ArrayList<>(IdempotencyKey.problems(key));
        missing.addAll(sent == null ? List.of(Reason.of("web.api.body-missing")) : sent.missing());
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
        ApplicationSent done =
                applications.send(sent.application(Languages.of(request)), List.of(), key, true, addresses.of(request));
        return Response.status(done.key() == null ? OK : CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(TakenIn.of(done, Languages.of(request)))
                .build();
    }
}
