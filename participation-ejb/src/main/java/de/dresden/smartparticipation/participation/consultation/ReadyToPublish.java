package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that is still missing before citizens may see a consultation, not only the first gap. */
final class ReadyToPublish {

    private ReadyToPublish() {}

    /**
     * @param data core data
     * @param areaChosen whether it is for the whole city or for some Stadtteile
     * @param phases the phases there are
     * @param topics number of topics
     */
    static List<Reason> missing(CoreData data, boolean areaChosen, List<PhaseDays> phases, int topics) {
        List<Reason> missing = new ArrayList<>();
        need(missing, !data.summary().isEmpty(), "no-summary");
        need(missing, !data.description().isEmpty(), "no-description");
        need(missing, data.contactName() != null, "no-contact");
        need(missing, data.contactEmail() != null || data.contactPhone() != null, "no-way-to-contact");
        need(missing, areaChosen, "no-area");
        need(missing, topics > 0, "no-topic");
        Map<PhaseKind, PhaseDays> known = new EnumMap<>(PhaseKind.class);
        phases.forEach(phase -> known.put(phase.kind(), phase));
        for (PhaseKind kind : PhaseKind.values()) {
            if (!known.containsKey(kind)) {
                missing.add(Reason.of("participation.consultation.no-phase", PhasesInOrder.word(kind)));
            }
        }
        missing.addAll(PhasesInOrder.check(phases));
        return missing;
    }

    private static void need(List<Reason> missing, boolean there, String sentence) {
        if (!there) {
            missing.add(Reason.of("participation.consultation." + sentence));
        }
    }
}
