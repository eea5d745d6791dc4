package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of juries, as the demo fills them: one closed, one half done, one call without a jury. */
final class JuryVisits {

    private JuryVisits() {}

    /** For those who run the call. */
    static List<String> managers(Stored stored) {
        String open = call(stored, "OPEN");
        String closed = call(stored, "CLOSED");
        return List.of(
                "/projects/jury.xhtml?ref=" + open,
                "/projects/jury.xhtml?ref=" + closed,
                "/projects/jury.xhtml?ref="
                        + stored.text("select min(reference) from projects.call where published_at is not null"
                                + " and id not in (select call_id from projects.jury_round)"),
                "/projects/juryResult.xhtml?ref=" + closed,
                "/projects/juryRecommend.xhtml?ref=" + closed,
                "/projects/jurySitting.xhtml?ref=" + open,
                "/projects/jurySitting.xhtml?ref=" + closed + "&sitting="
                        + stored.text("select max(s.id)::text from projects.jury_sitting s join projects.jury_round r"
                                + " on r.id = s.round_id where r.state = 'CLOSED'"));
    }

    /** For a member from outside: to declare, to score, final, locked, and a result of which a part is kept back. */
    static List<String> members(Stored stored, String login) {
        String open = call(stored, "OPEN");
        return List.of(
                "/jury/index.xhtml",
                "/jury/call.xhtml?ref=" + open,
                "/jury/application.xhtml?ref=" + open + "&application=" + application(stored, login, "d.id is null"),
                "/jury/application.xhtml?ref=" + open + "&application="
                        + application(stored, login, "s.state = 'DRAFT'"),
                "/jury/application.xhtml?ref=" + open + "&application="
                        + application(stored, login, "s.state = 'FINAL'"),
                "/jury/result.xhtml?ref=" + call(stored, "CLOSED"));
    }

    static String call(Stored stored, String state) {
        return stored.text(
                "select min(c.reference) from projects.jury_round r join projects.call c on c.id = r.call_id where r.state = ?",
                state);
    }

    /** One of the open round where the member stands like this. */
    static String application(Stored stored, String login, String standing) {
        return stored.text("""
                select min(a.reference) from projects.jury_round r join projects.application a on a.call_id = r.call_id
                join projects.jury_member m on m.round_id = r.id join platform.v_person p on p.id = m.account_id
                left join projects.jury_declaration d on d.member_id = m.id and d.application_id = a.id and d.ended_at is null
                left join projects.jury_sheet s on s.member_id = m.id and s.application_id = a.id and s.dropped_at is null
                where r.state = 'OPEN' and a.state = 'ELIGIBLE' and p.login = ? and\s""" + standing, login);
    }
}
