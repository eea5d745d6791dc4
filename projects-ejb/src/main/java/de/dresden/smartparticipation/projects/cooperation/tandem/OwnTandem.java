package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A tandem as one of its companies sees it over its secret link.
 *
 * @param frame the tandem
 * @param company own name
 * @param applicant name of the company that applies
 * @param partners names of the others
 * @param application reference of the application, or null
 * @param calls calls to which it can apply now; empty where it has applied
 * @param declaration the company's last declaration, or null
 * @param declareUntil last day for the declaration, or null: it is not known, or was given, or the day has passed
 * @param granted what this programme granted the company in other tandems
 * @param certificates what the company was certified, the latest first
 * @param hinders why it may not be granted anything under the first of the calls, as far as it is known; empty where nothing is
 */
public record OwnTandem(
        TandemFrame frame,
        String company,
        String applicant,
        List<String> partners,
        String application,
        List<OpenCall> calls,
        KeptDeclaration declaration,
        LocalDate declareUntil,
        List<Aid> granted,
        List<Certificate> certificates,
        List<Reason> hinders)
        implements Serializable {

    /**
     * A call that takes applications in.
     *
     * @param reference its reference
     * @param title its name
     * @param until last day
     * @param shareBasisPoints part of the costs that is funded at most
     * @param lowestCents cents at least
     * @param highestCents cents at most
     */
    public record OpenCall(
            String reference, Wording title, LocalDate until, int shareBasisPoints, long lowestCents, long highestCents)
            implements Serializable {}

    public OwnTandem {
        partners = List.copyOf(partners);
        calls = List.copyOf(calls);
        granted = List.copyOf(granted);
        certificates = List.copyOf(certificates);
        hinders = List.copyOf(hinders);
    }

    /** Whether the draft that was begun can be gone on with. */
    public boolean begun() {
        return frame.state() == TandemState.DRAFT;
    }

    /** Whether it may still declare: not once it is over. */
    public boolean declares() {
        return frame.state() != TandemState.FINISHED && frame.state() != TandemState.ENDED;
    }
}
