package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.matching.Alone;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Exclusion;
import de.dresden.smartparticipation.projects.cooperation.score.Scorer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says why a company stays alone; where nobody fits: which rule that comes of. */
final class LonelyWords {

    private static final int BOTH = 2;

    private final RunInput input;
    private final Map<Long, CompanyFacts> facts;
    private final Scorer scorer;
    private final Set<Long> taken = new HashSet<>();

    LonelyWords(RunInput input) {
        this.input = input;
        facts = input.byKey();
        scorer = new Scorer(
                input.companies(), input.rules().weights(), input.rules().conditions());
        input.fixed().forEach(pair -> {
            taken.add(pair.one());
            taken.add(pair.other());
        });
    }

    Reason of(Alone alone) {
        return switch (alone.why()) {
            case NOBODY_FITS -> nobodyFits(facts.get(alone.company()));
            case NO_MORE_PAIRS -> because("alone.no-more-pairs");
            case TOO_FEW_PARTNERS ->
                because("alone.too-few-partners" + (input.rules().threes() ? "-third" : ""));
        };
    }

    private static Reason onlyBy(Exclusion rule) {
        return because("alone.only-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Reason nobodyFits(CompanyFacts one) {
        Conditions conditions = input.rules().conditions();
        int least = conditions.leastInDresden();
        if (!one.inDresden() && least >= BOTH) {
            return because("alone.outside" + (least == BOTH && input.rules().threes() ? "-third" : ""), least);
        }
        Set<Exclusion> rules = EnumSet.noneOf(Exclusion.class);
        for (CompanyFacts other : facts.values()) {
            if (other.id() != one.id() && !taken.contains(other.id())) {
                Optional<Exclusion> rule = scorer.exclusion(one.id(), other.id());
                if (rule.isEmpty()) {
                    return because("alone.nobody-fits");
                }
                rules.add(rule.get());
            }
        }
        if (rules.contains(Exclusion.TOO_FEW_IN_DRESDEN)) {
            return because("alone.all-outside");
        }
        if (rules.contains(Exclusion.ONE_SIDED) || rules.contains(Exclusion.NEITHER_GAINS)) {
            return because(conditions.oneSided() ? "alone.not-both-gain" : "alone.neither-gains");
        }
        return rules.size() == 1 ? onlyBy(rules.iterator().next()) : because("alone.excluded");
    }
}
