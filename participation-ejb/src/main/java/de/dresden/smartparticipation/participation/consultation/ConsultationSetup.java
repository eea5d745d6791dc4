package de.dresden.smartparticipation.participation.consultation;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.consultation.ManagedConsultations.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.markup.RichText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets consultations up: texts, responsible department, area, phases. Needs a consultation manager of the responsible
 * department. A change names the version that was seen and is a conflict where it is not the stored one.
 */
@Boundary
@Stateless
public class ConsultationSetup {

    @Inject
    private ManagedConsultations consultations;

    @Inject
    private ConsultationRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Departments in which the person may begin a consultation. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public Set<Long> departments() {
        return actor.staff().departments(Role.CONSULTATION_MANAGER);
    }

    /** Begins a draft. @return its reference */
    @RolesAllowed(CONSULTATION_MANAGER)
    public String create(CoreData data) {
        Capacity by = consultations.requireManager(data.department());
        Consultation draft = new Consultation(nextReference(), allowed(data), by, clock.instant());
        register.add(draft);
        happenings.record(draft.created(by));
        return draft.subject().reference();
    }

    /** Begins a draft with the texts, area, topics and standard replies of another one. @return its reference */
    @RolesAllowed(CONSULTATION_MANAGER)
    public String copy(String reference, String title) {
        Managed original = consultations.open(reference);
        Consultation copy =
                Consultation.copyOf(original.consultation(), nextReference(), title, original.by(), clock.instant());
        register.add(copy);
        copyReplies(original.consultation(), copy);
        happenings.record(copy.created(original.by()));
        return copy.subject().reference();
    }

    private void copyReplies(Consultation original, Consultation copy) {
        Map<Long, Long> topics = new HashMap<>();
        for (int place = 0; place < original.topics().size(); place++) {
            topics.put(
                    original.topics().get(place).id(), copy.topics().get(place).id());
        }
        register.replies(original.id())
                .forEach(reply -> register.add(reply.copyTo(copy.id(), topics.get(reply.topic()))));
    }

    /** Changes the texts and who is responsible; for another department, the person must manage that one too. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long version, CoreData data) {
        Managed managed = consultations.open(reference, version);
        consultations.requireManager(data.department());
        happenings.record(managed.consultation().change(allowed(data), managed.by()));
    }

    /** @param stadtteile keys of Stadtteile; without effect where it is for the whole city */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void setArea(String reference, long version, boolean wholeCity, Set<String> stadtteile) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().setArea(wholeCity, stadtteile, managed.by()));
    }

    /** Sets all phases; a missing one is removed, which a published consultation does not allow. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void setPhases(String reference, long version, List<PhaseDays> phases) {
        Managed managed = consultations.open(reference, version);
        happenings.record(managed.consultation().setPhases(phases, managed.by()));
    }

    private String nextReference() {
        return register.nextReference(LocalDate.now(clock).getYear());
    }

    private static CoreData allowed(CoreData data) {
        return data.described(RichText.sanitised(data.description()));
    }
}
