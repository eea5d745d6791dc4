package de.dresden.smartparticipation.platform.forms;

/**
 * What is to be thought of a form that was sent.
 *
 * @param verdict whether it may be carried out
 * @param nonce the form's own name, the same each time it is sent; null where the token is none of ours
 */
public record FormCheck(Verdict verdict, String nonce) {

    /** Why a form is carried out or drawn again. */
    public enum Verdict {
        /** A person may have filled it in. */
        GOOD,
        /** Sent faster than a person reads. */
        TOO_FAST,
        /** Drawn longer ago than a form is kept open. */
        EXPIRED,
        /** Not signed by us for this form. */
        FORGED
    }

    public boolean good() {
        return verdict == Verdict.GOOD;
    }
}
