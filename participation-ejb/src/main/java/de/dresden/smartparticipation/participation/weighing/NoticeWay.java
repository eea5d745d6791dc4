package de.dresden.smartparticipation.participation.weighing;

/** How the sender of a statement is told the result. */
public enum NoticeWay {
    MAIL,
    LETTER,
    /** By inspection at an announced place (§ 3 Abs. 2 Satz 7 BauGB). */
    INSPECTION,
    /** Nobody can be told: the statement is anonymous or gives no address. */
    NONE
}
