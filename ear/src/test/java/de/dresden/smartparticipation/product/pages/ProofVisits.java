package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of proofs of use and reclaims, as the demo fills them. */
final class ProofVisits {

    private ProofVisits() {}

    /** For a project manager of the department. */
    static List<String> all(Stored stored) {
        String checked = project(stored, "IN_CHECK");
        return List.of(
                "/projects/proofs.xhtml",
                "/projects/proofs.xhtml?q=nichtspasst",
                "/projects/proof.xhtml?project=" + checked,
                "/projects/proof.xhtml?project=" + checked + "&strike="
                        + stored.text(
                                "select min(r.id)::text from projects.proof_receipt r join projects.proof p on p.id = r.proof_id"
                                        + " where p.state = 'IN_CHECK'"),
                "/projects/proof.xhtml?project=" + project(stored, "AWAITED"),
                "/projects/proofEntry.xhtml?project=" + project(stored, "AWAITED"),
                "/projects/proof.xhtml?project=" + project(stored, "ACCEPTED"),
                "/projects/hearing.xhtml?project=" + project(stored, "ACCEPTED"),
                "/projects/proof.xhtml?project="
                        + stored.text("select min(reference) from projects.project where title like 'Essbarer%'"),
                reclaim(stored));
    }

    /** For the treasury. */
    static List<String> treasury(Stored stored) {
        return List.of("/projects/proofs.xhtml", reclaim(stored));
    }

    /** For the recipient. */
    static List<String> own(Stored stored) {
        String own = link(stored);
        return List.of(own, own + "&step=RECEIPTS", own + "&step=FUNDS", own + "&step=FILES", own + "&step=SEND");
    }

    /** The page under the secret link that the recipient of the demo was sent. */
    static String link(Stored stored) {
        return stored.text("select body from platform.mail where body like '%/public/proof.xhtml%' order by id limit 1")
                .replaceAll("(?s).*?https?://[^/\\s]+(/public/proof\\.xhtml\\?key=\\S+).*", "$1");
    }

    static String project(Stored stored, String state) {
        return stored.text(
                "select min(j.reference) from projects.proof p join projects.project j on j.id = p.project_id where p.state = ?",
                state);
    }

    private static String reclaim(Stored stored) {
        return "/projects/reclaim.xhtml?reference=" + stored.text("select min(reference) from projects.reclaim");
    }
}
