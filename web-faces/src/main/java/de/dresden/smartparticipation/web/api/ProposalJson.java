package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.cooperation.round.CompanyName;
import de.dresden.smartparticipation.projects.cooperation.round.PairAnswer;
import de.dresden.smartparticipation.projects.cooperation.round.Proposal;
import de.dresden.smartparticipation.projects.cooperation.score.PartKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A computed variant; parts sum to the score, sentences in the language that was asked for.
 *
 * @param openNames companies that named others who count for nothing so far; none once it is released
 */
record ProposalJson(
        String round,
        int number,
        Instant computedAt,
        boolean proven,
        ApprovalState release,
        int worst,
        long sum,
        long oneSided,
        List<PairJson> pairs,
        List<AloneJson> alone,
        List<RoundJson.OpenNamesJson> openNames) {

    static ProposalJson of(Proposal proposal, Locale language) {
        return new ProposalJson(
                proposal.round().reference(),
                proposal.run().number(),
                proposal.run().at(),
                proposal.fault() == null,
                proposal.run().release(),
                proposal.run().worst(),
                proposal.run().sum(),
                proposal.oneSided(),
                proposal.pairs().stream()
                        .map(pair -> PairJson.of(pair, language))
                        .toList(),
                proposal.alone().stream()
                        .map(one -> new AloneJson(
                                NameJson.of(one.company()), Texts.in(language).text(one.why())))
                        .toList(),
                RoundJson.OpenNamesJson.of(proposal.openNames()));
    }

    /** A company by number and name. */
    record NameJson(String reference, String name) {

        static NameJson of(CompanyName company) {
            return company == null ? null : new NameJson(company.reference(), company.name());
        }
    }

    /** A part of a score, in points. */
    record PartJson(PartKind kind, int points, String sentence) {

        static List<PartJson> of(List<Proposal.ShownPart> parts, Locale language) {
            return parts.stream()
                    .map(part -> new PartJson(
                            part.kind(), part.points(), Texts.in(language).text(part.sentence())))
                    .toList();
        }
    }

    /**
     * Two that are proposed, and who joins them.
     *
     * @param broken against which rules they were fixed
     * @param gaining how many of the two get something of what they need
     */
    record PairJson(
            NameJson one,
            NameJson other,
            NameJson third,
            Integer score,
            String fixed,
            List<String> broken,
            int gaining,
            List<PartJson> parts) {

        static PairJson of(Proposal.ProposedPair pair, Locale language) {
            return new PairJson(
                    NameJson.of(pair.one()),
                    NameJson.of(pair.other()),
                    NameJson.of(pair.third()),
                    pair.score(),
                    pair.fixed() == null ? null : Texts.in(language).text(pair.fixed()),
                    pair.broken().stream()
                            .map(rule -> Texts.in(language).text(rule))
                            .toList(),
                    pair.gaining(),
                    PartJson.of(pair.parts(), language));
        }
    }

    /** Who stays alone, and why. */
    record AloneJson(NameJson company, String why) {}

    /** Why two are not paired, or what it would cost. */
    record AnswerJson(
            NameJson one, NameJson other, int score, boolean possible, String sentence, List<PartJson> parts) {

        static AnswerJson of(PairAnswer answer, Locale language) {
            return new AnswerJson(
                    NameJson.of(answer.one()),
                    NameJson.of(answer.other()),
                    answer.score(),
                    answer.possible(),
                    Texts.in(language).text(answer.sentence()),
                    PartJson.of(answer.parts(), language));
        }
    }
}
