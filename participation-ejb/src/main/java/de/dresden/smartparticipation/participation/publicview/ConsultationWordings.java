package de.dresden.smartparticipation.participation.publicview;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.publicview.EditedConsultation.Edited;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Keeps the further wordings of a consultation: by a manager of its department, until it is archived. */
@Stateless
@Boundary
public class ConsultationWordings {

    /** Version to be named for a wording that is not there yet. */
    public static final long NEW = 0;

    @Inject
    private EditedConsultation consultations;

    @Inject
    private PublicViewRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** A wording as it is edited; empty, with version {@link #NEW}, where it is not written yet. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public WordingView of(String consultation, WordingKind kind) {
        return register.wording(consultations.open(consultation).head().id(), kind)
                .map(there -> new WordingView(there.text(), there.version()))
                .orElse(new WordingView(new WordingText(null, null, null), NEW));
    }

    /**
     * Writes a wording as a whole; an empty one takes it away.
     *
     * @param version the one that was seen
     * @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is missing or too long
     * @throws Conflict where somebody changed it since it was read
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void write(String consultation, WordingKind kind, long version, WordingText text) {
        Edited edited = consultations.open(consultation);
        Wording there = register.wording(edited.head().id(), kind).orElse(null);
        if ((there == null) != (version == NEW)) {
            throw Conflict.changedMeanwhile(edited.subject());
        }
        Map<String, ?> before = there == null ? Map.of() : there.values();
        Map<String, ?> after = Map.of();
        if (there == null) {
            Wording written = new Wording(edited.head().id(), kind, text, clock.instant());
            register.add(written);
            after = written.values();
        } else if (text.blank()) {
            register.remove(there.expect(version));
        } else {
            there.expect(version).write(text, clock.instant());
            after = there.values();
        }
        String what = "wording-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (after.isEmpty() ? "-removed" : "-written");
        happenings.record(new PublicViewChanged(edited.subject(), what, before, after, edited.by()));
    }
}
