package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.rewards.partner.OwnPartner;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rewards.settlement.OwnTaxStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The data of the partner whose token it is: read, and a change of it proposed or taken back. */
@Path("/rewards/own-partner")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnPartnerResource {

    @Inject
    private OwnPartner partner;

    @Inject
    private OwnTaxStatus taxes;

    @GET
    public OwnPartnerJson data() {
        return OwnPartnerJson.of(partner.data());
    }

    @PUT
    @Path("/change")
    public OwnPartnerJson propose(OwnPartnerJson.ProposalJson given) {
        Needed.value("version", Needed.body(given).version()).orRefuse();
        partner.propose(key(given.version()), given.data());
        return data();
    }

    @DELETE
    @Path("/change")
    public OwnPartnerJson withdraw(@QueryParam("version") Long version) {
        Needed.value("version", version).orRefuse();
        partner.withdraw(key(version));
        return data();
    }

    @PUT
    @Path("/contact")
    public OwnPartnerJson proposeContact(OwnPartnerJson.ContactJson given) {
        Needed.value("version", Needed.body(given).version()).orRefuse();
        partner.proposeContact(key(given.version()), given.contact());
        return data();
    }

    @DELETE
    @Path("/contact")
    public OwnPartnerJson withdrawContact(@QueryParam("version") Long version) {
        Needed.value("version", version).orRefuse();
        partner.withdrawContact(key(version));
        return data();
    }

    @GET
    @Path("/tax-status")
    public TaxStatusJson tax() {
        return TaxStatusJson.of(taxes.data());
    }

    @PUT
    @Path("/tax-status")
    public TaxStatusJson proposeTax(TaxStatusJson.ProposalJson given) {
        Needed.value("status", Needed.body(given).status())
                .and("from", given.from())
                .and("note", given.note())
                .orRefuse();
        taxes.propose(given.status(), given.from(), given.note());
        return tax();
    }

    @DELETE
    @Path("/tax-status")
    public TaxStatusJson withdrawTax() {
        taxes.withdraw();
        return tax();
    }

    private PartnerKey key(long version) {
        return new PartnerKey(partner.data().key().reference(), version);
    }
}
