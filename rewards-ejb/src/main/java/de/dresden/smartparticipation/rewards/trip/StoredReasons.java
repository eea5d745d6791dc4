package de.dresden.smartparticipation.rewards.trip;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.StoredReason;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of a judgement in one column, one a line. */
final class StoredReasons {

    private StoredReasons() {}

    static String text(List<Reason> reasons) {
        return reasons.stream().map(StoredReason::text).collect(Collectors.joining("\n"));
    }

    static List<Reason> read(String text) {
        return text.isEmpty() ? List.of() : text.lines().map(StoredReason::read).toList();
    }
}
