package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.tandem.Tandems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** Tandems of the company cooperation for the city's own programs: read them, and tell under which number aid stands in the register. */
@Path("/cooperation/tandems")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TandemsResource {

    /**
     * An entry in the register.
     *
     * @param number under which it stands
     * @param on day of the entry
     */
    public record RegistrationJson(String number, LocalDate on) {}

    /**
     * A correction of an entry in the register.
     *
     * @param was number that is wrong, as it was read
     * @param number the right one
     * @param on day of the entry, or null where the noted one is right
     * @param reason why
     */
    public record CorrectionJson(String was, String number, LocalDate on, String reason) {}

    @Inject
    private Tandems tandems;

    @GET
    public List<TandemJson.RowJson> list() {
        return tandems.list().stream().map(TandemJson.RowJson::of).toList();
    }

    @GET
    @Path("/{tandem}")
    public TandemJson details(@PathParam("tandem") String tandem) {
        return TandemJson.of(tandems.of(tandem));
    }

    @POST
    @Path("/{tandem}/certificates/{certificate}/registration")
    public TandemJson register(
            @PathParam("tandem") String tandem, @PathParam("certificate") String certificate, RegistrationJson given) {
        if (given == null) {
            throw new BadRequest(List.of(Reason.of("web.api.body-missing")));
        }
        tandems.register(tandem, certificate, given.number(), given.on());
        return details(tandem);
    }

    @POST
    @Path("/{tandem}/certificates/{certificate}/registration/correction")
    public TandemJson correctRegistration(
            @PathParam("tandem") String tandem, @PathParam("certificate") String certificate, CorrectionJson given) {
        if (given == null) {
            throw new BadRequest(List.of(Reason.of("web.api.body-missing")));
        }
        tandems.correctRegistration(tandem, certificate, given.was(), given.number(), given.on(), given.reason());
        return details(tandem);
    }
}
