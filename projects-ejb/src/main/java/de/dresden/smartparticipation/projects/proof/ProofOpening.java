package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Begins the proof of a granted project: the plan of its application becomes the lines against which is proved, the receipts of paid
 * requests are in it from the beginning.
 */
@Dependent
class ProofOpening {

    private static final String RECIPIENT = """
            select coalesce(a.organisation || ', ' || a.contact_name, a.contact_name) as name, a.contact_email, a.language,
                a.own_cents, a.third_cents
            from projects.application a where a.id = ?""";

    /** An application's plan in few words. */
    private record Applied(ProofRecipient recipient, long own, long third) {}

    private record Line(String title, long cents) {}

    @Inject
    private ProofRegister register;

    @Inject
    private ProofBook book;

    @Inject
    private ProofTaking taking;

    @Inject
    private ProofGrants grants;

    @Inject
    private Sql sql;

    /** @return the proof; the one that is there already where there is one */
    Proof open(ProjectFrame project, ProofTerms terms, Instant now) {
        return register.of(project.id()).orElseGet(() -> begin(project, terms, now));
    }

    private Proof begin(ProjectFrame project, ProofTerms terms, Instant now) {
        Applied applied = project.application() == null
                ? new Applied(ProofRecipient.UNKNOWN, 0, 0)
                : sql.first(
                                RECIPIENT,
                                row -> new Applied(
                                        new ProofRecipient(
                                                row.text("name"),
                                                row.text("contact_email"),
                                                Locale.forLanguageTag(row.text("language"))),
                                        row.number("own_cents"),
                                        row.number("third_cents")),
                                project.application())
                        .orElseThrow();
        Proof proof = new Proof(project, terms, grants.due(project, terms), applied.recipient(), now);
        register.add(proof);
        int position = 0;
        for (Line line : lines(project, terms)) {
            book.addItem(proof.id(), ++position, line.title(), line.cents());
        }
        book.addFund(proof.id(), FundKind.OWN, applied.own());
        book.addFund(proof.id(), FundKind.THIRD, applied.third());
        book.addFund(proof.id(), FundKind.INCOME, 0);
        taking.take(proof.id());
        return proof;
    }

    private List<Line> lines(ProjectFrame project, ProofTerms terms) {
        List<Line> lines = project.application() == null
                ? List.of()
                : sql.list(
                        "select title, sum(cents) as cents, min(position) as position from projects.application_cost"
                                + " where application_id = ? group by title order by position",
                        row -> new Line(row.text("title"), row.number("cents")),
                        project.application());
        return lines.isEmpty() ? List.of(new Line(project.title(), terms.grantCents())) : lines;
    }

    /** What is told of it. */
    static ProofChanged opened(Proof proof, ProjectFrame project, Capacity by) {
        return proof.told(project, "opened", Map.of("until", proof.dueOn().toString()), by);
    }
}
