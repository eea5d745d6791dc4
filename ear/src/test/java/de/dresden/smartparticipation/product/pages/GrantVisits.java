package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about grants and payment requests, as the demo fills them. */
final class GrantVisits {

    private static final String LINK = """
            insert into platform.secret_link (id, token_hash, purpose, subject_type, subject_id, subject_reference, issued_at)
            select nextval('platform.secret_link_id'), encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'projects.drawdown', 'grant', g.id,
                g.reference, now() from projects.project_grant g where g.reference = ? returning id::text""";

    /** Opens the recipient's page of the first grant, once {@link #open} was asked for. */
    static final String KEY = "link-of-a-recipient-of-a-grant";

    private GrantVisits() {}

    /** For a project manager of their department. */
    static List<String> all(Stored stored) {
        String granted = project(stored);
        String bare = stored.text(
                "select max(p.reference) from projects.project p where not exists (select 1 from projects.grant_notice n where n.project_id = p.id)");
        String advance = stored.text("select min(reference) from projects.drawdown where kind = 'ADVANCE'");
        return List.of(
                "/projects/money.xhtml?project=" + granted,
                "/projects/money.xhtml?project=" + bare,
                "/projects/grantEdit.xhtml?project=" + bare + "&kind=GRANT",
                "/projects/grantEdit.xhtml?project=" + bare + "&kind=REFUSAL",
                "/projects/grantEdit.xhtml?project=" + granted + "&kind=REVOCATION",
                "/projects/grant.xhtml?reference="
                        + stored.text("select min(reference) from projects.grant_notice where issued_at is not null"),
                "/projects/grant.xhtml?reference="
                        + stored.text("select min(reference) from projects.grant_notice where issued_at is null"),
                "/projects/grantTemplates.xhtml",
                "/projects/grantTemplates.xhtml?fresh=true",
                "/projects/grantTemplates.xhtml?id="
                        + stored.text("select min(id)::text from projects.grant_template where kind = 'GRANT'"),
                "/projects/drawdownNew.xhtml?project=" + granted,
                "/projects/drawdown.xhtml?reference=" + advance,
                "/projects/drawdown.xhtml?reference="
                        + stored.text("select min(reference) from projects.drawdown where state = 'SUBMITTED'"),
                "/projects/drawdown.xhtml?reference="
                        + stored.text("select min(reference) from projects.drawdown where state = 'PAID'"));
    }

    /** The recipient's page. */
    static List<String> open(Stored stored) {
        String reference = stored.text("select min(reference) from projects.project_grant");
        if (stored.number("select count(*)::text from platform.secret_link where purpose = 'projects.drawdown'") == 0) {
            stored.text(LINK, KEY, reference);
        }
        return List.of("/public/drawdown.xhtml?key=" + KEY, "/public/drawdown.xhtml?done=asked&key=" + KEY);
    }

    private static String project(Stored stored) {
        return stored.text(
                "select min(p.reference) from projects.project_grant g join projects.project p on p.id = g.project_id");
    }
}
