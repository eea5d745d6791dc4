package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.earning.Earnings;
import de.dresden.smartparticipation.rewards.earning.OwnEarning;
import de.dresden.smartparticipation.rewards.member.Installations;
import de.dresden.smartparticipation.rewards.member.NewInstallation;
import de.dresden.smartparticipation.rewards.member.Opened;
import de.dresden.smartparticipation.rewards.member.OwnDevice;
import de.dresden.smartparticipation.rewards.trip.OwnSaving;
import de.dresden.smartparticipation.rewards.trip.Trips;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Where the climate app comes in, and what a member does with the own account. */
@Path("/rewards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private static final int OK = 200;
    private static final int CREATED = 201;

    /** A number to be signed. */
    public record Nonce(String nonce) {}

    @Inject
    private Installations installations;

    @Inject
    private Trips trips;

    @Inject
    private Earnings earnings;

    @Inject
    private ClientAddress addresses;

    @Context
    private HttpServletRequest request;

    /** Without a token. */
    @POST
    @Path("/nonces")
    public Response nonce() {
        return Response.status(CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Nonce(installations.nonce()))
                .build();
    }

    /** Without a token: 201 for a new key, 200 for one that has an account. */
    @POST
    @Path("/installations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(NewInstallation device) {
        return opened(installations.register(sent(device), addresses.of(request)));
    }

    /** Without a token: the device's earlier one ends. */
    @POST
    @Path("/tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(NewInstallation device) {
        return opened(installations.renew(sent(device), addresses.of(request)));
    }

    @GET
    @Path("/me/devices")
    public List<OwnDevice> devices() {
        return installations.mine();
    }

    @POST
    @Path("/me/devices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewInstallation device) {
        return opened(installations.add(sent(device), addresses.of(request)));
    }

    @DELETE
    @Path("/me/devices/{id}")
    public void remove(@PathParam("id") long id) {
        installations.remove(id);
    }

    /** Leaves: the person is forgotten. */
    @DELETE
    @Path("/me")
    public void leave() {
        installations.leave();
    }

    @GET
    @Path("/me/saving")
    public OwnSaving saving() {
        return trips.saving();
    }

    @GET
    @Path("/me/earning")
    public OwnEarning earning() {
        return earnings.next();
    }

    private static NewInstallation sent(NewInstallation device) {
        Needed.value("publicKey", Needed.body(device).publicKey())
                .and("nonce", device.nonce())
                .and("signature", device.signature())
                .orRefuse();
        return device;
    }

    private static Response opened(Opened opened) {
        return Response.status(opened.exists() ? OK : CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(opened)
                .build();
    }
}
