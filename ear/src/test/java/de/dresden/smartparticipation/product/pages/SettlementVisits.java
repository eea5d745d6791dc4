package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of the settlements, for clerks, treasurers and the partners' own people. */
final class SettlementVisits {

    private SettlementVisits() {}

    /** What a clerk of the climate rewards sees. */
    static List<String> all(Stored stored) {
        return List.of(
                "/rewards/settlements.xhtml",
                "/rewards/settlements.xhtml?q=keine",
                "/rewards/settlement.xhtml?reference=" + settlement(stored, "OBJECTED"),
                "/rewards/settlement.xhtml?reference=" + settlement(stored, "CERTIFIED"),
                "/rewards/settlement.xhtml?reference=" + settlement(stored, "PAID"),
                "/rewards/settlementOffice.xhtml");
    }

    /** What the partner's own people see. */
    static List<String> own(Stored stored) {
        return List.of(
                "/partner/statements.xhtml",
                "/partner/statement.xhtml?reference="
                        + stored.text("select min(s.reference) from rewards.settlement s"
                                + " join rewards.partner_person p on p.partner_id = s.partner_id"
                                + " join platform.v_person v on v.id = p.account_id"
                                + " where s.edition > 0 and v.login = 'x.krause'"));
    }

    /** One that stands so, or any: other tests go on with them. */
    private static String settlement(Stored stored, String state) {
        return stored.text("select reference from rewards.settlement order by state = ? desc, id limit 1", state);
    }
}
