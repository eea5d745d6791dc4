package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Arrays;
import java.util.Locale;

/** How grave a risk is, by probability times effect, each 1 to 5. */
public enum RiskClass implements Toned {
    SMALL(4, Tone.DONE),
    MEDIUM(9, Tone.OPEN),
    LARGE(14, Tone.WAIT),
    GRAVE(25, Tone.LATE);

    private final int most;
    private final Tone tone;

    RiskClass(int most, Tone tone) {
        this.most = most;
        this.tone = tone;
    }

    /** @param product 1 to 25 */
    public static RiskClass of(int product) {
        return Arrays.stream(values())
                .filter(one -> product <= one.most)
                .findFirst()
                .orElse(GRAVE);
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Key of its name. */
    public String word() {
        return "projects.risk-class." + name().toLowerCase(Locale.ROOT);
    }
}
