package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.ExternalPeople;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Keeps which accounts act for which partner. */
@Dependent
class PartnerPersonTable {

    private static final String OF = """
            select a.login, a.name, x.since from rewards.partner_person x
            join rewards.partner p on p.id = x.partner_id
            join platform.v_person a on a.id = x.account_id
            where p.reference = ? and x.ended_at is null order by a.name, a.id""";

    private static final String ADD =
            "insert into rewards.partner_person (partner_id, account_id, since, entered_by) values (?, ?, ?, ?)";

    private static final String END = """
            update rewards.partner_person x set ended_at = ? from platform.v_person a
            where a.id = x.account_id and a.login = ? and x.partner_id = ? and x.ended_at is null""";

    @Inject
    private Sql sql;

    @Inject
    private ExternalPeople external;

    @Inject
    private Clock clock;

    List<PartnerPerson> of(String partner) {
        sql.first("select 1 as one from rewards.partner where reference = ?", row -> row.number("one"), partner)
                .orElseThrow(() -> new NotFound(partner));
        return sql.list(
                OF, row -> new PartnerPerson(row.text("login"), row.text("name"), row.instant("since")), partner);
    }

    void add(long partner, String login, Capacity by) {
        long account = external.account(login, Role.PARTNER)
                .orElseThrow(
                        () -> new Refused(Reason.of("rewards.partner.person-external", login == null ? "–" : login)));
        sql.update(ADD, partner, account, clock.instant(), by.person());
    }

    void end(long partner, String login) {
        if (sql.update(END, clock.instant(), login, partner) == 0) {
            throw new Refused(Reason.of("rewards.partner.person-none"));
        }
    }
}
