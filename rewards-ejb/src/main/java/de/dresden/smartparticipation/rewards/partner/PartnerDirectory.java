package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The partners for the other rooms; asks nobody for rights. Each call is one statement. */
@Dependent
public class PartnerDirectory {

    private static final String FRAME = """
            select p.id, p.reference, p.state, p.department_id, coalesce(p.in_force_number, 0) as contract_version, v.name
            from rewards.partner p
            join lateral (select x.name from rewards.partner_version x where x.partner_id = p.id
                order by x.number = p.in_force_number desc nulls last, x.number desc limit 1) v on true
            where\s""";

    private static final String PAYEE = """
            select p.id, p.reference, p.state, p.department_id, p.in_force_number as contract_version, p.contract_reference as contract,
                   p.contract_from as contract_day, v.*
            from rewards.partner p join rewards.partner_version v on v.partner_id = p.id and v.number = p.in_force_number
            where p.id = ?""";

    /** As {@link ContactAddress#warned} says it. */
    private static final String WARNED = """
            select contact_email as email, language from rewards.partner where id = ?
            union all select contact_earlier, language from rewards.partner where id = ? and contact_earlier is not null
                and lower(contact_earlier) <> lower(contact_email) and (contact_confirmed_at is null or contact_changed_at > ?)""";

    private final Sql sql;
    private final IbanSeal seal;

    @Inject
    PartnerDirectory(Sql sql, IbanSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** @throws NotFound where there is none */
    public PartnerFrame of(long id) {
        return sql.first(FRAME + "p.id = ?", PartnerDirectory::frame, id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound where there is none */
    public PartnerFrame of(String reference) {
        return sql.first(FRAME + "p.reference = ?", PartnerDirectory::frame, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    /** The partner for whom an account of an external person acts, or nothing. */
    public Optional<PartnerFrame> ofPerson(long account) {
        return sql.first(
                FRAME
                        + "p.id = (select partner_id from rewards.partner_person where account_id = ? and ended_at is null)",
                PartnerDirectory::frame,
                account);
    }

    /** Where the partner is written to. @throws NotFound where there is none */
    public PartnerAddress address(long partner) {
        return sql.first(
                        "select contact_email, language from rewards.partner where id = ?",
                        row -> new PartnerAddress(
                                row.text("contact_email"), Locale.forLanguageTag(row.text("language"))),
                        partner)
                .orElseThrow(() -> new NotFound(partner));
    }

    /** Who is to hear of what changes the partner's money: the address, and the earlier one while that is the one to rely on. */
    public List<PartnerAddress> warned(long partner, Instant now) {
        long days = new RuleValues(sql).of(RuleName.PARTNER_IBAN_DAYS, now);
        return sql.list(
                WARNED,
                row -> new PartnerAddress(row.text("email"), Locale.forLanguageTag(row.text("language"))),
                partner,
                partner,
                now.minus(Duration.ofDays(days)));
    }

    /** The mail that tells the partner's people why what they proposed comes back. */
    public LetterOrder changeReturned(PartnerFrame partner, String reason) {
        PartnerAddress to = address(partner.id());
        return new LetterOrder(
                PartnerMails.CHANGE_RETURNED,
                to.language(),
                to.email(),
                Map.of("titel", partner.name(), "nummer", partner.reference(), "grund", reason),
                new Subject(PartnerChanged.SUBJECT, partner.id(), partner.reference()));
    }

    /** Those that are active, suspended or ended, by name: whom there may be something to settle with. */
    public List<PartnerFrame> admitted() {
        return sql.list(
                FRAME
                        + "p.state in ('ACTIVE', 'SUSPENDED', 'ENDED') and p.in_force_number is not null order by lower(v.name), p.id",
                PartnerDirectory::frame);
    }

    /**
     * Whom a settlement with the partner pays, with the opened IBAN. Whether it is paid to already says {@link Payee#payable}.
     *
     * @throws NotFound where there is none
     * @throws Refused where nothing is in force, or no IBAN
     */
    public Payee payee(long partner) {
        PartnerFrame frame = of(partner);
        return sql.first(PAYEE, row -> payee(frame, row), partner)
                .orElseThrow(() -> new Refused(Reason.of("rewards.partner.iban-missing")));
    }

    private Payee payee(PartnerFrame frame, Row row) throws SQLException {
        String sealed = row.text("iban_sealed");
        return sealed == null
                ? null
                : new Payee(
                        frame,
                        row.text("contract"),
                        row.day("contract_day"),
                        row.text("name"),
                        row.text("vat_id"),
                        row.text("tax_number"),
                        row.text("street") + "\n" + row.text("postal_code") + " " + row.text("city"),
                        seal.open(frame.reference(), sealed),
                        row.text("iban_last_four"),
                        row.instant("iban_payable_from"));
    }

    private static PartnerFrame frame(Row row) throws SQLException {
        return new PartnerFrame(
                row.number("id"),
                row.text("reference"),
                row.text("name"),
                PartnerState.valueOf(row.text("state")),
                (int) row.number("contract_version"),
                row.id("department_id"));
    }
}
