package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * What of a grant is asked back, without interest.
 *
 * @param reference number of the reclaim
 * @param state where it stands: {@code HEARING}, {@code HEARD}, {@code PROPOSED}, {@code ISSUED} or {@code SETTLED}
 * @param cents to be given back
 * @param repaidCents given back already
 */
public record ReclaimedRow(String reference, String state, long cents, long repaidCents) implements Serializable {

    /** Still to be given back; 0 once it is settled. */
    public long openCents() {
        return state.equals("SETTLED") ? 0 : Math.max(0, cents - repaidCents);
    }

    /** Key of the state's name. */
    public String word() {
        return "projects.reclaim-state." + state.toLowerCase(java.util.Locale.ROOT);
    }
}
