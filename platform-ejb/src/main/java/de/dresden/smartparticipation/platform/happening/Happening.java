package de.dresden.smartparticipation.platform.happening;

import de.dresden.smartparticipation.platform.mail.Letter;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import java.util.List;
import java.util.Map;

/** An event, told by the entity that changed: an immutable record, named in the past tense. */
public interface Happening {

    /** What it happened to. */
    Subject subject();

    /** What happened, as it stands in the audit: {@code contribution.accepted}. Its sentence is the text {@code <module>.action.<action>}. */
    String action();

    /** The values that were changed, as they were; strings, numbers, booleans, lists, nulls. */
    default Map<String, ?> before() {
        return Map.of();
    }

    /** The values as they are now, a reason included. */
    default Map<String, ?> after() {
        return Map.of();
    }

    /** Account in whose name a deputy did it, or null. */
    default Long actingFor() {
        return null;
    }

    /** What has to be done now, and what has not any more. */
    default List<TaskChange> tasks() {
        return List.of();
    }

    /** Mails that tell of it, to be written from their templates. */
    default List<LetterOrder> orders() {
        return List.of();
    }

    /** Mails that tell of it, written already. */
    default List<Letter> letters() {
        return List.of();
    }
}
