package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All about a partner, as one person sees it.
 *
 * @param key key and version for the next command
 * @param id key of the case
 * @param state where it stands
 * @param since since when
 * @param reason why it was suspended, resumed, refused or ended, or null
 * @param department name of the department that works on it, or null
 * @param contact who is to be reached
 * @param fromOutside whether it came in by itself
 * @param confirmedAt when the e-mail address of the contact was confirmed, or null: it is not
 * @param warnedToo the earlier address that is warned of a changed account beside the new one, or null
 * @param question what was asked last, or null
 * @param proposedOffers offers that were thought of, or null
 * @param contractReference number of the contract, or null
 * @param contractFrom its first day, or null
 * @param shown the draft that is open, or what is in force, or the last one
 * @param inForce what is in force, or null
 * @param asked of an application: what stood before the last answer, or null
 * @param approval the four eyes on the draft that is open; null where none is
 * @param fromPartner whether the partner's own people proposed that draft
 * @param wished who shall be reached, as the partner's own people propose it; null where nothing waits
 * @param wishedApproval the four eyes on that, or null
 * @param findings what the checks found about what is shown
 * @param duplicates partners that may be the same business, once for each likeness
 * @param evidence files that were sent
 * @param history what happened, newest first
 * @param steps what this person can do now
 */
public record PartnerDetails(
        PartnerKey key,
        long id,
        PartnerState state,
        Instant since,
        String reason,
        String department,
        Contact contact,
        boolean fromOutside,
        Instant confirmedAt,
        String warnedToo,
        String question,
        String proposedOffers,
        String contractReference,
        LocalDate contractFrom,
        VersionView shown,
        VersionView inForce,
        VersionView asked,
        ApprovalView approval,
        boolean fromPartner,
        Contact wished,
        ApprovalView wishedApproval,
        List<Finding> findings,
        List<Duplicate> duplicates,
        List<StoredFile> evidence,
        List<HistoryEvent> history,
        Set<PartnerStep> steps)
        implements Serializable {

    public PartnerDetails {
        findings = List.copyOf(findings);
        duplicates = List.copyOf(duplicates);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /** What holds now: what is in force, or the draft where nothing is yet. */
    public VersionView current() {
        return inForce == null ? shown : inForce;
    }

    /** Whether the open draft waits for clerks. */
    public boolean proposed() {
        return approval != null && approval.state() == ApprovalState.PROPOSED;
    }

    /** Whether something in force is to be changed. */
    public boolean changing() {
        return inForce != null && shown.number() != inForce.number();
    }

    /** Partners that may be the same business, each once. */
    public List<Duplicate> lookAlikes() {
        Set<String> told = new HashSet<>();
        return duplicates.stream().filter(one -> told.add(one.reference())).toList();
    }

    /** @param step name of a {@link PartnerStep} */
    public boolean can(String step) {
        return steps.contains(PartnerStep.valueOf(step));
    }
}
