package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.partner.PartnerKey;
import de.dresden.smartparticipation.rewards.settlement.SettlementFilter;
import de.dresden.smartparticipation.rewards.settlement.TaxStatus;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the methods of the settlements with partners are called. */
@Dependent
class SettlementArguments implements RightsArguments.Room {

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private FileStore files;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PartnerTerms.partner", on -> with(partner(on)));
        table.put("PartnerTerms.of", on -> with(partner(on)));
        table.put(
                "PartnerTerms.record",
                on -> with(
                        partner(on),
                        TaxStatus.REGULAR,
                        LocalDate.of(2026, 1, 1),
                        Set.of(TaxClass.OWN_SERVICE),
                        "1000-42",
                        "Agreement"));
        table.put("PartnerTerms.proposed", on -> with(partner(on)));
        table.put("PartnerTerms.giveBack", on -> {
            String reference = partner(on);
            return with(reference, proposal(reference), "Not clear");
        });
        table.put("OwnTaxStatus.data", on -> {
            tiedPartner(on);
            return with();
        });
        table.put("OwnTaxStatus.propose", on -> {
            tiedPartner(on);
            return with(TaxStatus.SMALL_BUSINESS, LocalDate.of(2027, 1, 1), "Notice of the tax office");
        });
        table.put("OwnTaxStatus.withdraw", on -> {
            proposal(tiedPartner(on));
            return with();
        });
        table.put("PartnerTerms.release", on -> waiting(on));
        table.put("PartnerTerms.drop", on -> waiting(on));
        table.put(
                "Settlements.export",
                on -> with(SettlementFilter.all(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Settlements.list", on -> with(SettlementFilter.all(), PageQuery.first()));
        table.put("Settlements.months", on -> with());
        table.put("Settlements.outlook", on -> with(20L, 10L, 1_500L));
        table.put("Settlements.payouts", on -> with());
        table.put("Settlements.draft", on -> with());
        table.put("Settlements.details", on -> with(settlements(on).draft()));
        table.put("Settlements.lines", on -> with(settlements(on).draft(), PageQuery.first()));
        table.put("Settlements.issue", on -> with(settlements(on).draft()));
        table.put("Settlements.correct", on -> with(settlements(on).issued(), "Late lines"));
        table.put("Settlements.certify", on -> with(settlements(on).agreed()));
        table.put("SettlementObjections.uphold", on -> {
            SettlementsOfRights made = settlements(on);
            return with(made.objected(), made.objection(), 100L, "You are right");
        });
        table.put("SettlementObjections.reject", on -> {
            SettlementsOfRights made = settlements(on);
            return with(made.objected(), made.objection(), null, "It is right");
        });
        table.put("OwnSettlements.list", on -> tied(on, SettlementFilter.all(), PageQuery.first()));
        table.put("OwnSettlements.details", on -> with(own(on).issued()));
        table.put("OwnSettlements.lines", on -> with(own(on).issued(), PageQuery.first()));
        table.put("OwnSettlements.accept", on -> with(own(on).issued()));
        table.put("OwnSettlements.object", on -> with(own(on).issued(), null, "Something is missing"));
        table.put("SettlementOffice.list", on -> with());
        table.put("SettlementOffice.record", on -> with("City", "1.1.1", "Rule"));
    }

    /** Terms that somebody else recorded. */
    private Object[] waiting(RightsObjects on) {
        String reference = partner(on);
        Long id = sql.first(
                        "insert into rewards.settlement_terms (partner_id, billed, note, recorded_by, recorded_at, by_two)"
                                + " select p.id, '', 'Agreement', a.id, p.created_at, true"
                                + " from rewards.partner p, platform.account a where p.reference = ? and a.login = ? returning id",
                        row -> row.number("id"),
                        reference,
                        RightsWorld.login("AUDITOR", 'a'))
                .orElse(0L);
        return with(reference, id);
    }

    /** Another tax status that the partner's own people propose. */
    private long proposal(String reference) {
        return sql.first(
                        "insert into rewards.tax_proposal (partner_id, status, valid_from, note, proposed_by,"
                                + " proposed_at) select p.id, 'EXEMPT', date '2027-01-01', 'Notice', a.id, p.created_at"
                                + " from rewards.partner p, platform.account a where p.reference = ? and a.login = ?"
                                + " returning id",
                        row -> row.number("id"),
                        reference,
                        RightsWorld.login("PARTNER", 'a'))
                .orElse(0L);
    }

    /** An active partner that the account of the partners' side A acts for. */
    private String tiedPartner(RightsObjects on) {
        PartnersOfRights made = new PartnersOfRights(sql, keys, on);
        PartnerKey key = made.state("ACTIVE");
        made.tie(key);
        return key.reference();
    }

    private Object[] tied(RightsObjects on, Object... arguments) {
        new OffersOfRights(sql, keys, on).tieCaller();
        return arguments;
    }

    private SettlementsOfRights settlements(RightsObjects on) {
        return new SettlementsOfRights(sql, keys, files, on, false);
    }

    private SettlementsOfRights own(RightsObjects on) {
        return new SettlementsOfRights(sql, keys, files, on, true);
    }

    private String partner(RightsObjects on) {
        return new PartnersOfRights(sql, keys, on).state("ACTIVE").reference();
    }
}
