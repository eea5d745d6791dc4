package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
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

/** Applications of businesses, from programs of others. Evidence is handed in on the page that the answer names. */
@Path("/public/rewards/partner-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenPartnersResource {

    private static final int CREATED = 201;

    @Inject
    private PartnerApplications applications;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    /** Takes an application in, once for each key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam("Idempotency-Key") String key, NewPartnerJson sent) {
        List<Reason> missing = new ArrayList<>();
        if (key == null || !key.matches("[\\x21-\\x7e]{16,100}")) {
            missing.add(Reason.of("web.api.idempotency-key"));
        }
        missing.addAll(sent == null ? List.of(Reason.of("web.api.body-missing")) : sent.missing());
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
        ApplicationSent done =
                applications.send(sent.application(Languages.of(request)), List.of(), key, true, addresses.of(request));
        return Response.status(CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new SentJson(done.reference(), "/public/partnerApplication.xhtml?key=" + done.key()))
                .build();
    }
}
