package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand on a sheet: scores on their scales and remarks that fit; on a final one a score for each criterion. */
final class AcceptableSheet {

    private AcceptableSheet() {}

    /** @throws Refused with everything that is wrong */
    static void require(SheetData data, List<Criterion> criteria, boolean last) {
        List<Reason> problems = new ArrayList<>();
        Set<Long> known = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        if (!known.containsAll(data.points().keySet())
                || !known.containsAll(data.remarks().keySet())) {
            problems.add(JuryRound.because("criterion-unknown"));
        }
        for (Criterion one : criteria) {
            Integer points = data.points().get(one.id());
            if (points == null && last) {
                problems.add(JuryRound.because("points-missing", one.title()));
            }
            if (points != null && (points < one.lowest() || points > one.highest())) {
                problems.add(JuryRound.because("points", one.title(), one.lowest(), one.highest()));
            }
            if (data.remarks().getOrDefault(one.id(), "").length() > SheetData.LONGEST_OF_CRITERION) {
                problems.add(JuryRound.because("remark", one.title(), SheetData.LONGEST_OF_CRITERION));
            }
        }
        if (data.remark().length() > SheetData.LONGEST) {
            problems.add(JuryRound.because("remark-of-all", SheetData.LONGEST));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
