package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.RowVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One pass over a list: what was found so far. */
final class EntitledPass {

    private final VoteFrame vote;
    private final Map<String, String> areas;
    private final Set<String> known;
    private final EntitledKeys keys;
    private final Consumer<EntitledPerson> taking;
    private final List<RowProblem> problems = new ArrayList<>();
    private long added;
    private long letters;
    private long emails;
    private long skipped;
    private long refused;

    /**
     * @param areas keys of the Stadtteile by their names and keys in small letters
     * @param known hashes of numbers and addresses that are on the list
     */
    EntitledPass(
            VoteFrame vote,
            Map<String, String> areas,
            Set<String> known,
            EntitledKeys keys,
            Consumer<EntitledPerson> taking) {
        this.vote = vote;
        this.areas = areas;
        this.known = new HashSet<>(known);
        this.keys = keys;
        this.taking = taking;
    }

    void row(RowVerdict verdict) {
        verdict.problems().forEach(this::tell);
        if (verdict.outcome() == RowVerdict.Outcome.REFUSED) {
            refused++;
        } else if (!verdict.accepted()) {
            skipped++;
        } else {
            judge(verdict);
        }
    }

    private void judge(RowVerdict verdict) {
        String named = verdict.row().text(EntitledPlan.AREA);
        String area = named == null ? "" : areas.getOrDefault(named.toLowerCase(Locale.GERMAN), "");
        EntitledPerson person = EntitledPerson.of(verdict.row(), area);
        boolean letter = vote.ways().letter() && person.reachable();
        boolean email = vote.ways().email() && person.email() != null;
        if (!letter && !email && !vote.ways().paper()) {
            refused++;
            tell(RowProblem.error(verdict.number(), "", Reason.of("projects.vote.entitled-unreachable")));
        } else if (known.contains(keys.number(person.number()))) {
            skipped++;
            tell(RowProblem.warning(
                    verdict.number(), "", Reason.of("projects.vote.entitled-already", person.number())));
        } else if (email && known.contains(keys.email(person.email()))) {
            refused++;
            tell(RowProblem.error(verdict.number(), "", Reason.of("projects.vote.entitled-email")));
        } else {
            if (named != null && area.isEmpty()) {
                tell(RowProblem.warning(verdict.number(), "", Reason.of("projects.vote.entitled-area", named)));
            }
            take(person, letter, email);
        }
    }

    private void take(EntitledPerson person, boolean letter, boolean email) {
        added++;
        letters += letter ? 1 : 0;
        emails += email ? 1 : 0;
        known.add(keys.number(person.number()));
        if (email) {
            known.add(keys.email(person.email()));
        }
        taking.accept(person);
    }

    private void tell(RowProblem problem) {
        if (problems.size() < EntitledIntake.SHOWN) {
            problems.add(problem);
        }
    }

    EntitledIntake outcome(StoredFile stored, List<String> headings) {
        return new EntitledIntake(
                stored.id(), stored.name(), headings, added, letters, emails, skipped, refused, problems);
    }
}
