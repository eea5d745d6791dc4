package de.dresden.smartparticipation.participation.hearing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an agency sees under its link.
 *
 * @param agency its name
 * @param plan reference of the plan
 * @param planName its name
 * @param planNumber the city's number of it
 * @param early whether it is the early hearing (§ 4 Abs. 1 BauGB)
 * @param receivedOn the day that is taken as the day of receipt
 * @param due its last day
 * @param late whether that is over
 * @param lateRule the rule on late statements as it is cited in the plan's procedure
 * @param decided whether the council has decided on the weighing already: an answer is kept, but changes nothing there
 * @param answer its answer, or null
 * @param answeredAt when it answered, or null
 * @param extension what became of its wish for more time, or null
 * @param extensionRemark what the city said to it, or null
 */
public record HearingDoor(
        String agency,
        String plan,
        String planName,
        String planNumber,
        boolean early,
        LocalDate receivedOn,
        LocalDate due,
        boolean late,
        String lateRule,
        boolean decided,
        HearingAnswer answer,
        Instant answeredAt,
        ExtensionState extension,
        String extensionRemark)
        implements Serializable {}
