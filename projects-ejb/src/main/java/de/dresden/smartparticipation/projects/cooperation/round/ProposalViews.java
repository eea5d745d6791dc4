package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.matching.Alternatives;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.WhyNot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a variant says: pairs with reasons, alternatives with what they would cost, two variants compared. All throw {@link NotFound}. */
@Boundary
@Stateless
public class ProposalViews {

    private static final int MOST_ALTERNATIVES = 5;

    @Inject
    private RoundRegister register;

    @Inject
    private ProposalReading reading;

    @Inject
    private ComputedRuns computed;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private NameTable names;

    @Inject
    private RoundDesk desk;

    /** The variant, checked. @param number 0: the one that is proposed, else the latest */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public Proposal of(String round, int number) {
        Round found = register.find(round);
        return reading.of(found, run(found, number));
    }

    /** The best other partners of a company with what each would cost in total, the best first. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public List<PairAnswer> alternatives(String round, int number, String company) {
        ComputedRuns.Kept kept = kept(round, number);
        long key = in(kept, company);
        Explained explained = explained(kept);
        return explained.alternatives().best(key, MOST_ALTERNATIVES).stream()
                .map(answer -> explained.answer(answer, key))
                .toList();
    }

    /** Why these two are not paired; what it would cost is computed by forcing the pair. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public PairAnswer whyNot(String round, int number, String one, String other) {
        ComputedRuns.Kept kept = kept(round, number);
        long first = in(kept, one);
        long second = in(kept, other);
        if (first == second) {
            throw new NotFound(other);
        }
        Explained explained = explained(kept);
        return explained.answer(explained.alternatives().whyNot(new Pair(first, second)), first);
    }

    /** Two variants of a round beside each other. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public Comparison compare(String round, int one, int other) {
        Round found = register.find(round);
        return reading.compare(register.run(found, one), register.run(found, other));
    }

    /** Writes the pairs of a variant, and who stays alone, as a table; cells are guarded against formulas. @param out stays open */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public void export(String round, int number, TableFormat format, Locale language, OutputStream out) {
        ProposalTable.write(of(round, number), format, language, desk.now(), out);
    }

    private Run run(Round round, int number) {
        if (number > 0) {
            return register.run(round, number);
        }
        return register.proposed(round)
                .or(() -> register.runs(round).stream().findFirst())
                .orElseThrow(() -> new NotFound(round.reference()));
    }

    private ComputedRuns.Kept kept(String round, int number) {
        Round found = register.find(round);
        return computed.of(run(found, number));
    }

    private long in(ComputedRuns.Kept kept, String company) {
        long key = companies.of(company == null ? "" : company).id();
        if (kept.input().companies().stream().noneMatch(one -> one.id() == key)) {
            throw new NotFound(company);
        }
        return key;
    }

    private Explained explained(ComputedRuns.Kept kept) {
        Set<Long> all = new HashSet<>();
        kept.input().companies().forEach(one -> all.add(one.id()));
        Map<Long, CompanyName> called = names.of(all);
        return new Explained(
                kept,
                called,
                Alternatives.in(kept.scores(), kept.input().settings()),
                new ScoreParts(kept.input(), names.words(called)));
    }

    private record Explained(
            ComputedRuns.Kept kept, Map<Long, CompanyName> called, Alternatives alternatives, ScoreParts parts) {

        /** @param first the one that is asked about */
        private PairAnswer answer(WhyNot answer, long first) {
            Pair pair = answer.pair();
            int score = parts.score(pair).total();
            return new PairAnswer(
                    called.get(first),
                    called.get(pair.partner(first)),
                    score,
                    answer.with() != null,
                    WhyNotWords.of(
                            answer,
                            score,
                            parts.excluded(pair),
                            kept.input().rules().smallest(),
                            kept.input().fixed().size()),
                    parts.of(pair));
        }
    }
}
