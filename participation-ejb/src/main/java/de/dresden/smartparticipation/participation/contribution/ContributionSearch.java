package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.ReferenceFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Contributions in the search of the whole intranet. */
@Dependent
class ContributionSearch implements ReferenceFinder {

    private static final String FOUND = """
            select c.id, c.reference, coalesce(c.shown_title, c.title) as title, k.title as consultation
            from participation.contribution c join participation.consultation k on k.id = c.consultation_id
            where c.reference = any (?::text[])""";

    @Inject
    private ContributionReading reading;

    @Inject
    private Sql sql;

    @Override
    public String prefix() {
        return "BE-";
    }

    @Override
    public Optional<Found> exactly(String reference, Actor actor) {
        return matching(reference, 2, actor).stream()
                .filter(found -> found.subject().reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<Found> beginningWith(String start, int most, Actor actor) {
        return matching(start, most, actor);
    }

    @Override
    public List<Found> about(List<String> words, int most, Actor actor) {
        return matching(String.join(" ", words), most, actor);
    }

    private List<Found> matching(String text, int most, Actor actor) {
        boolean reader = List.of(Role.CONSULTATION_MANAGER, Role.MODERATOR, Role.EVALUATOR, Role.AUDITOR).stream()
                .anyMatch(actor::is);
        if (!reader) {
            return List.of();
        }
        ContributionFilter filter = ContributionFilter.ALL.about(List.of(), text);
        List<String> references = reading.page(filter, actor, PageQuery.of(0, most)).items().stream()
                .map(ContributionRow::reference)
                .toList();
        return references.isEmpty()
                ? List.of()
                : sql.list(
                        FOUND,
                        row -> new Found(
                                new Subject(ContributionChanged.SUBJECT, row.number("id"), row.text("reference")),
                                "participation",
                                row.text("title"),
                                row.text("consultation"),
                                "/contributions/case.xhtml?ref=" + row.text("reference")),
                        references);
    }
}
