package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Wording;
import java.time.Instant;
import java.util.Locale;

/** Contributions as tests need them. */
final class SomeContribution {

    static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    static final Capacity JANA = new Capacity(1L, null);
    static final ConsultationFrame FRAME = new ConsultationFrame(
            7,
            "BV-2026-001",
            new Wording("Radverkehr", "Cycling"),
            10,
            "PUBLISHED",
            "Stelle Bürgerbeteiligung",
            Locale.GERMAN);

    private SomeContribution() {}

    static Contribution anonymous() {
        return from(Sender.UNKNOWN);
    }

    static Contribution from(Sender sender) {
        Receipt receipt = new Receipt(
                "B1",
                "Radweg fehlt",
                "Hier fehlt ein Radweg.",
                sender,
                Channel.LETTER,
                MONDAY,
                Place.NOWHERE,
                3L,
                null);
        return keyed(Contribution.of(receipt, 7, "BE-2026-00001", JANA, TUESDAY), 50);
    }

    /** The key that the database would give. */
    static Contribution keyed(Contribution contribution, long id) {
        try {
            var key = Contribution.class.getDeclaredField("id");
            key.setAccessible(true);
            key.set(contribution, id);
            return contribution;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Contribution distributed() {
        Contribution contribution = anonymous();
        contribution.accept(JANA);
        contribution.assign(JANA, new Assignment(20, null, null), TUESDAY, "Radverkehr");
        return contribution;
    }
}
