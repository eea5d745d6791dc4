package de.dresden.smartparticipation.rewards.offer;

import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.offer.OfferDesk.Opened;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * A partner's own offers, for its own people. All methods throw {@code NotAllowed} where the account acts for no partner, {@link
 * NotFound} for an offer of another partner, and commands {@code Conflict} where the offer changed since it was read.
 */
@Boundary
@Stateless
public class OwnOffers {

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferRegister register;

    @Inject
    private OfferLists lists;

    @Inject
    private OfferReading reading;

    @Inject
    private OfferCodes codes;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /** The partner that the person acts for. */
    @RolesAllowed(PARTNER)
    public PartnerFrame partner() {
        return desk.own();
    }

    /** All offers of the partner, the latest first; also those that are over. */
    @RolesAllowed(PARTNER)
    public List<OfferRow> list() {
        OfferFilter all = new OfferFilter(null, Set.of(OfferState.values()), false);
        return lists.page(all, desk.own().id(), new PageQuery(0, PageQuery.LARGEST, "since", true))
                .items();
    }

    @RolesAllowed(PARTNER)
    public OfferDetails details(String reference) {
        PartnerFrame own = desk.own();
        Offer offer = register.find(reference);
        if (offer.partner() != own.id()) {
            throw new NotFound(reference);
        }
        return reading.forPartner(offer, own);
    }

    /** Writes a first draft. */
    @RolesAllowed(PARTNER)
    public OfferKey draft(OfferData data) {
        PartnerFrame own = desk.own();
        Offer offer = desk.draft(own, data, desk.person(), true);
        return desk.tell(new Opened(offer, own, desk.person()), offer.drafted(desk.person()));
    }

    /** Writes the draft anew, or begins a change of what is in force, which stays in force until two clerks have approved. */
    @RolesAllowed(PARTNER)
    public OfferKey write(OfferKey key, OfferData data) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().write(desk.located(data), opened.by(), clock.instant()));
    }

    /** Asks the city to approve. */
    @RolesAllowed(PARTNER)
    public OfferKey propose(OfferKey key) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().propose(codes.free(opened.offer()), opened.by(), clock.instant()));
    }

    /** Takes an own proposal back. */
    @RolesAllowed(PARTNER)
    public OfferKey withdraw(OfferKey key) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().withdraw(opened.by(), clock.instant()));
    }

    /** Nobody takes one until it is resumed. @param reason 1 to 2,000 characters */
    @RolesAllowed(PARTNER)
    public OfferKey pause(OfferKey key, String reason) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().pause(reason, opened.by(), clock.instant()));
    }

    @RolesAllowed(PARTNER)
    public OfferKey resume(OfferKey key) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().resume(opened.by(), clock.instant()));
    }

    /** Ends it for good. @param reason 1 to 2,000 characters */
    @RolesAllowed(PARTNER)
    public OfferKey end(OfferKey key, String reason) {
        Opened opened = desk.openOwn(key);
        return desk.tell(opened, opened.offer().end(reason, opened.by(), clock.instant()));
    }

    /** Sets the picture of the draft, or begins a change with it; two clerks approve it. @param text what it shows, 1 to 300 characters; the content is read to its end and not closed */
    @RolesAllowed(PARTNER)
    public OfferKey show(OfferKey key, String name, InputStream content, String text) {
        Opened opened = desk.openOwn(key);
        Offer offer = opened.offer();
        long file =
                files.keep(content, name, offer.subject(), FileKind.PICTURES).id();
        return desk.tell(opened, offer.show(file, text, opened.by(), clock.instant()));
    }

    /**
     * Reads a table (CSV or XLSX) whose first column holds codes, one a row; a heading is passed over. Nothing is added yet: the answer
     * says what would be.
     *
     * @throws de.dresden.smartparticipation.platform.fault.Refused where it is no table, or has more than 20,000 codes
     */
    @RolesAllowed(PARTNER)
    public CodeFile readCodes(OfferKey key, InputStream content) {
        Opened opened = desk.openOwn(key);
        opened.offer().requireCodes();
        return codes.read(
                opened.offer().id(), CodeReading.of(content), opened.by().person());
    }

    /**
     * Adds the codes of a file that was read. They are kept sealed and shown only to a member who has redeemed.
     *
     * @param file key of what waits
     * @return how many were added, at least one
     * @throws NotFound where nothing waits under that key
     */
    @RolesAllowed(PARTNER)
    public int addCodes(OfferKey key, long file) {
        Opened opened = desk.openOwn(key);
        Offer offer = opened.offer();
        int added = codes.takeOver(offer.id(), file);
        desk.tell(opened, offer.codesAdded(added, opened.by()));
        return added;
    }
}
