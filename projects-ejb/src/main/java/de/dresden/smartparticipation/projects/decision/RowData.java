package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;

/**
 * What is proposed for an application.
 *
 * @param application its reference
 * @param ruling what is decided
 * @param grantedCents what it is granted, where it is selected
 * @param place its place on the list, from 1, where it waits
 * @param reason why it is not selected; up to 2,000 characters
 * @param deviation why this differs from rule, recommendation or list; up to 2,000 characters
 */
public record RowData(
        String application, Ruling ruling, Long grantedCents, Integer place, String reason, String deviation)
        implements Serializable {

    static final int LONGEST = 2_000;

    public RowData {
        grantedCents = ruling == Ruling.SELECTED ? grantedCents : null;
        place = ruling == Ruling.WAITING ? place : null;
        reason = typed(reason);
        deviation = typed(deviation);
    }

    private static String typed(String text) {
        String typed = TypedText.text(text);
        return typed == null ? "" : typed;
    }
}
