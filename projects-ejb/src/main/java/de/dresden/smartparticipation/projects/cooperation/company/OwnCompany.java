package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A company as its own people see it.
 *
 * @param reference its reference
 * @param version for the next command
 * @param state where it stands
 * @param since since when
 * @param reason why it was refused or withdrawn, or null
 * @param data what it says
 * @param newEmail an address that waits for its confirmation, or null
 * @param pair the company with which it found itself, or null
 * @param consents what it agreed to, also what was withdrawn
 * @param confirmed whether the address is confirmed
 * @param query what is asked, or null
 * @param queryUntil last day for the answer, or null
 * @param reply what was answered last, or null
 * @param writable whether it may be written now
 * @param missing what is missing to hand it in, by the step where it is mended
 * @param worthMending what may stay as it is but is better mended, by step
 */
public record OwnCompany(
        String reference,
        long version,
        CompanyState state,
        Instant since,
        String reason,
        CompanyData data,
        String newEmail,
        PairView pair,
        List<Consent> consents,
        boolean confirmed,
        String query,
        LocalDate queryUntil,
        String reply,
        boolean writable,
        Map<RegistrationStep, List<Reason>> missing,
        Map<RegistrationStep, List<Reason>> worthMending)
        implements Serializable {

    public OwnCompany {
        consents = List.copyOf(consents);
        missing = Map.copyOf(missing);
        worthMending = Map.copyOf(worthMending);
    }

    public boolean draft() {
        return state == CompanyState.DRAFT;
    }

    /** Whether it may take part in rounds. */
    public boolean released() {
        return state == CompanyState.RELEASED;
    }

    /** Whether an answer is waited for. */
    public boolean asked() {
        return state == CompanyState.QUERIED;
    }

    /** Whether it agrees to this now. */
    public boolean agrees(ConsentPurpose purpose) {
        return consents.stream().anyMatch(one -> one.purpose() == purpose && one.holds());
    }

    /** Since when it agrees to this, or null. */
    public Instant agreedAt(ConsentPurpose purpose) {
        return consents.stream()
                .filter(one -> one.purpose() == purpose && one.holds())
                .map(Consent::givenAt)
                .findFirst()
                .orElse(null);
    }
}
