package de.dresden.smartparticipation.platform.mail;

/** Where a mail is. */
public enum MailState {
    /** It will be sent, or tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It was tried often enough, or its address is none. */
    FAILED
}
