package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.projects.cooperation.round.OpenNames;
import de.dresden.smartparticipation.projects.cooperation.round.PairState;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDetails;
import de.dresden.smartparticipation.projects.cooperation.round.RoundFrame;
import de.dresden.smartparticipation.projects.cooperation.round.RoundRow;
import de.dresden.smartparticipation.projects.cooperation.round.RoundRules;
import de.dresden.smartparticipation.projects.cooperation.round.RoundState;
import de.dresden.smartparticipation.projects.cooperation.round.RunRow;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A round with its rules, companies and released pairs.
 *
 * @param openNames companies of the next variant that named others who count for nothing so far
 */
record RoundJson(
        String reference,
        long version,
        String title,
        RoundState state,
        LocalDate firstDay,
        LocalDate lastDay,
        RulesJson rules,
        List<MemberJson> companies,
        List<PairJson> pairs,
        int runs,
        List<OpenNamesJson> openNames) {

    static RoundJson of(RoundDetails details) {
        RoundFrame frame = details.frame();
        return new RoundJson(
                frame.reference(),
                details.key().version(),
                frame.title().german(),
                frame.state(),
                frame.firstDay(),
                frame.lastDay(),
                RulesJson.of(details.data().rules()),
                details.members().stream()
                        .map(member -> new MemberJson(
                                member.company().reference(), member.company().name(), member.free(), member.paired()))
                        .toList(),
                details.pairs().stream().map(PairJson::of).toList(),
                details.runs().size(),
                OpenNamesJson.of(details.openNames()));
    }

    /** A company that named others. @param names how many of them are no company's so far */
    record OpenNamesJson(String reference, String name, int names) {

        static List<OpenNamesJson> of(List<OpenNames> all) {
            return all.stream()
                    .map(one -> new OpenNamesJson(
                            one.company().reference(), one.company().name(), one.names()))
                    .toList();
        }
    }

    /** A round in the list. */
    record RowJson(
            String reference,
            String title,
            RoundState state,
            LocalDate firstDay,
            LocalDate lastDay,
            int companies,
            int asked,
            int accepted,
            int declined) {

        static RowJson of(RoundRow row) {
            return new RowJson(
                    row.frame().reference(),
                    row.frame().title().german(),
                    row.frame().state(),
                    row.frame().firstDay(),
                    row.frame().lastDay(),
                    row.companies(),
                    row.asked(),
                    row.accepted(),
                    row.declined());
        }
    }

    /** A computed variant in the list. @param job by which it was computed, or null */
    record RunJson(
            int number,
            Instant computedAt,
            String note,
            int companies,
            int pairs,
            int alone,
            int worst,
            long sum,
            ApprovalState release,
            Long job) {

        static RunJson of(RunRow row) {
            return new RunJson(
                    row.number(),
                    row.at(),
                    row.note(),
                    row.companies(),
                    row.pairs(),
                    row.alone(),
                    row.worst(),
                    row.sum(),
                    row.release(),
                    row.job());
        }
    }

    /** The rules; weights in percent. */
    record RulesJson(
            boolean sameSectorExcluded,
            boolean noKkwExcluded,
            boolean earlierExcluded,
            boolean mustNotExcluded,
            boolean oneSidedExcluded,
            int leastInDresden,
            int smallest,
            Integer most,
            boolean threes,
            int answerDays,
            Weights weights) {

        static RulesJson of(RoundRules rules) {
            Conditions conditions = rules.conditions();
            return new RulesJson(
                    conditions.sameSector(),
                    conditions.noKkw(),
                    conditions.earlier(),
                    conditions.mustNot(),
                    conditions.oneSided(),
                    conditions.leastInDresden(),
                    rules.smallest(),
                    rules.most(),
                    rules.threes(),
                    rules.answerDays(),
                    rules.weights());
        }
    }

    /** A company that is in. */
    record MemberJson(String reference, String name, boolean free, boolean paired) {}

    /** A released pair; what a company said for the city alone is not told. */
    record PairJson(long id, PairState state, LocalDate answerUntil, Integer score, int run, List<SideJson> companies) {

        static PairJson of(RoundDetails.AskedPair pair) {
            return new PairJson(
                    pair.id(),
                    pair.state(),
                    pair.until(),
                    pair.score(),
                    pair.run(),
                    pair.sides().stream()
                            .map(side -> new SideJson(
                                    side.company().reference(), side.company().name(), side.accepted()))
                            .toList());
        }
    }

    /** A company of a pair. @param accepted its answer, or null */
    record SideJson(String reference, String name, Boolean accepted) {}
}
