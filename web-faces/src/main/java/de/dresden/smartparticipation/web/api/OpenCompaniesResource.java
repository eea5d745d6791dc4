package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.company.CompanySent;
import de.dresden.smartparticipation.projects.cooperation.company.Registering;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationForm;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Registrations of companies, from programs of others, and the catalogue that they need for it. */
@Path("/public/cooperation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenCompaniesResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /** Sectors and topics to choose from. */
    record CatalogueJson(List<SectorJson> sectors, List<TopicJson> topics) {

        static CatalogueJson of(RegistrationForm form, Locale language) {
            return new CatalogueJson(
                    form.sectors().stream()
                            .map(one -> new SectorJson(one.code(), one.title().in(language), one.kkw()))
                            .toList(),
                    form.topics().stream()
                            .map(one -> new TopicJson(one.code(), one.title().in(language)))
                            .toList());
        }
    }

    /** A sector; {@code kkw}: of the cultural and creative industries. */
    record SectorJson(String code, String title, boolean kkw) {}

    /** A topic of needs and offers. */
    record TopicJson(String code, String title) {}

    /**
     * What the program is told.
     *
     * @param reference as {@code UN-2026-0007}
     * @param page path of the company's own page, which is secret; null where it was told before
     * @param note why there is no page, or null
     */
    record TakenIn(String reference, String page, String note) {

        static TakenIn of(CompanySent done, Locale language) {
            return done.key() == null
                    ? new TakenIn(done.reference(), null, Texts.in(language).text("web.api.page-told-before"))
                    : new TakenIn(done.reference(), "/public/myCompany.xhtml?key=" + done.key(), null);
        }
    }

    @Inject
    private Registering registering;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("/catalogue")
    public CatalogueJson catalogue() {
        return CatalogueJson.of(registering.form(), Languages.of(request));
    }

    /** Registers a company, once for each key; the secret page is told the first time only. */
    @POST
    @Path("/companies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam("Idempotency-Key") String key, NewCompanyJson sent) {
        List<Reason> missing = new ArrayList<>(IdempotencyKey.problems(key));
        missing.addAll(sent == null ? List.of(Reason.of("web.api.body-missing")) : sent.missing());
        if (!missing.isEmpty()) {
            throw new BadRequest(missing);
        }
        CompanySent done = registering.register(
                sent.company(), sent.agreed(), sent.notice(), Languages.of(request), key, addresses.of(request));
        return Response.status(done.key() == null ? OK : CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(TakenIn.of(done, Languages.of(request)))
                .build();
    }
}
