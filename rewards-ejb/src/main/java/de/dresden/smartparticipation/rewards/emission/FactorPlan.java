package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.intake.FieldKind;
import de.dresden.smartparticipation.platform.intake.IntakeField;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is read from a table of factors, and which of its means of transport is which mode of ours. */
final class FactorPlan {

    static final String YEAR = "year";
    static final String KEY = "mode-key";
    static final String GRAMS = "grams";
    static final String LABEL = "label";
    static final String SCOPE = "scope";
    static final String MODEL = "model";
    static final String VERIFICATION = "verification";
    static final String SOURCE = "source";

    static final IntakePlan PLAN = new IntakePlan(
            List.of(
                    field(YEAR, FieldKind.NUMBER, "year", "Jahr", "Bezugsjahr").required(),
                    field(KEY, FieldKind.LINE, "mode_key", "Verkehrsmittel").required(),
                    field(GRAMS, FieldKind.NUMBER, "g_co2e_per_pkm", "g CO2e/Pkm", "g/Pkm"),
                    field(LABEL, FieldKind.LINE, "label_de", "Bezeichnung"),
                    field(SCOPE, FieldKind.LINE, "scope", "Umfang").atMost(500),
                    field(MODEL, FieldKind.LINE, "model", "Modell"),
                    field(VERIFICATION, FieldKind.LINE, "verification", "Nachweis", "Güte")
                            .atMost(300),
                    field(SOURCE, FieldKind.LINE, "source", "Quelle").atMost(500)),
            "",
            List.of());

    /** The average car, which is also what is saved against. */
    static final Mode BASELINE = Mode.CAR;

    /** Keys of the Umweltbundesamt's table; our own names are understood as well. */
    private static final Map<String, Mode> KEYS = Map.of(
            "CAR_AVG", Mode.CAR,
            "BUS_LOCAL", Mode.BUS,
            "TRAM_METRO", Mode.TRAM);

    private FactorPlan() {}

    /** The mode of a key; nothing for means that members do not report, as an aeroplane. */
    static Optional<Mode> mode(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT);
        if (KEYS.containsKey(name)) {
            return Optional.of(KEYS.get(name));
        }
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(name) && mode != Mode.UNKNOWN) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    private static IntakeField field(String key, FieldKind kind, String... names) {
        return IntakeField.of(key, "rewards.factor-field." + key, kind).called(List.of(names));
    }
}
