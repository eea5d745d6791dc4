package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.cooperation.programme.GroupFigures;
import de.dresden.smartparticipation.projects.cooperation.programme.ProgrammeFigures;
import de.dresden.smartparticipation.projects.cooperation.round.RoundState;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionQuestion;
import java.util.List;
import java.util.Map;

/** The company cooperation in figures. */
public record ProgrammeJson(
        List<RoundJson> rounds,
        List<GroupJson> sectors,
        List<GroupJson> districts,
        List<SatisfactionJson> satisfaction) {

    /** What became of a round: companies that applied and were matched, pairs that were asked, accepted, applied and finished. */
    public record RoundJson(
            String reference,
            String title,
            RoundState state,
            int applied,
            int matched,
            int pairs,
            int accepted,
            int granted,
            int finished) {}

    /** Companies of a sector or Stadtteil; {@code code} is empty where they did not say. */
    public record GroupJson(String code, int applied, int matched, int accepted) {}

    /** Answers of a round ({@code round} null: of all); a figure of too few is null or left out. */
    public record SatisfactionJson(
            String round, int months, int asked, int answered, Double mean, Map<SatisfactionQuestion, Integer> yes) {}

    static ProgrammeJson of(ProgrammeFigures figures) {
        return new ProgrammeJson(
                figures.rounds().stream()
                        .map(one -> new RoundJson(
                                one.round().reference(),
                                one.round().title().german(),
                                one.round().state(),
                                one.applied(),
                                one.matched(),
                                one.pairs(),
                                one.accepted(),
                                one.granted(),
                                one.finished()))
                        .toList(),
                groups(figures.sectors()),
                groups(figures.districts()),
                figures.satisfaction().stream()
                        .map(one -> new SatisfactionJson(
                                one.round(),
                                one.months(),
                                one.asked(),
                                one.answered(),
                                one.mean() == null ? null : one.mean() / 10.0,
                                one.yes()))
                        .toList());
    }

    private static List<GroupJson> groups(List<GroupFigures> groups) {
        return groups.stream()
                .map(one -> new GroupJson(one.code(), one.applied(), one.matched(), one.accepted()))
                .toList();
    }
}
