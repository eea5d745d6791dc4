package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about partners and their offers, for clerks and for the partners' own people. */
final class PartnerVisits {

    private PartnerVisits() {}

    static List<String> all(Stored stored) {
        return List.of(
                "/rewards/partners.xhtml",
                "/rewards/partners.xhtml?state=SUBMITTED",
                "/rewards/partner.xhtml?ref=" + partner(stored, "SUBMITTED"),
                "/rewards/partner.xhtml?ref=" + partner(stored, "FIRST_APPROVED"),
                "/rewards/partner.xhtml?ref=" + partner(stored, "ACTIVE"),
                "/rewards/partnerChange.xhtml",
                "/rewards/partnerChange.xhtml?ref=" + partner(stored, "ACTIVE"),
                "/rewards/offers.xhtml",
                "/rewards/offer.xhtml?ref=" + offer(stored, "PUBLISHED"),
                "/rewards/offer.xhtml?ref=" + offer(stored, "PROPOSED"),
                "/rewards/offerEdit.xhtml?partner=" + partner(stored, "ACTIVE"),
                "/rewards/offerEdit.xhtml?ref=" + offer(stored, "RETURNED"),
                "/rewards/redemptions.xhtml");
    }

    /** What the partner's own people see. */
    static List<String> own(Stored stored) {
        return List.of(
                "/partner/index.xhtml",
                "/partner/data.xhtml",
                "/partner/dataEdit.xhtml",
                "/partner/offer.xhtml?ref=" + offer(stored, "DRAFT"),
                "/partner/offerEdit.xhtml",
                "/partner/offerEdit.xhtml?ref=" + offer(stored, "DRAFT"),
                "/partner/redeem.xhtml",
                "/partner/redeem.xhtml?collect=" + collection(stored, "RESERVED"),
                "/partner/redemptions.xhtml");
    }

    private static String partner(Stored stored, String state) {
        return stored.text("select min(reference) from rewards.partner where state = ?", state);
    }

    private static String offer(Stored stored, String state) {
        return stored.text("select min(reference) from rewards.offer where state = ?", state);
    }

    /** One that is ticked off a list, of the partner whose people look. */
    private static String collection(Stored stored, String state) {
        return stored.text(
                "select min(r.reference) from rewards.redemption r"
                        + " join rewards.partner_person p on p.partner_id = r.partner_id"
                        + " join platform.account a on a.id = p.account_id"
                        + " where a.login = 'x.krause' and r.kind = 'LIST' and r.state = ?",
                state);
    }
}
