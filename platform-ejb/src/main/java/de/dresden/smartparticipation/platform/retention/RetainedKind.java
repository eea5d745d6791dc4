package de.dresden.smartparticipation.platform.retention;

/**
 * One kind of personal data that a room keeps in a kind of case, as the senders of a consultation's contributions; a
 * package-private bean of that room. Called in the running transaction, after rights were checked.
 */
public interface RetainedKind {

    /**
     * Name of the kind, the module first: {@code participation.senders}. What it is says the module's text
     * {@code participation.retained.senders}.
     */
    String name();

    /** The kind of case, as {@code consultation}. */
    String subjectType();

    /** What there is to be disposed of in the case with this key, now. */
    RetainedSample look(long subject);

    /** Takes out what names persons; content and figures stay. Once more does nothing. @return how many records */
    long dispose(long subject);
}
