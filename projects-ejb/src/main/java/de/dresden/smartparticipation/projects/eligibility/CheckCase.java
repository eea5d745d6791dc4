package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The check of an application as those who work on it see it.
 *
 * @param key for the next command
 * @param application the application
 * @param call its call
 * @param items the call's list with the answers
 * @param facts what other rooms know of it: what is missing keeps it from being eligible
 * @param views what departments were asked and say; without what was taken back
 * @param count how many of them are in
 * @param question what the applicant was asked last, or null
 * @param questionUntil last day for that answer, or null
 * @param reply what was answered last, or null
 * @param overdue whether the answer is waited for after its last day
 * @param missing what keeps it from being eligible; empty where nothing does
 * @param letter the letter of refusal, or null
 * @param steps what this person can do
 * @param history what happened, newest first
 */
public record CheckCase(
        CheckKey key,
        ApplicationFrame application,
        CallFrame call,
        List<ItemRow> items,
        List<Finding> facts,
        List<ViewRow> views,
        ViewCount count,
        String question,
        LocalDate questionUntil,
        String reply,
        boolean overdue,
        List<Reason> missing,
        RefusalLetter letter,
        Set<CheckStep> steps,
        List<HistoryEvent> history)
        implements Serializable {

    public CheckCase {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
        views = List.copyOf(views);
        missing = List.copyOf(missing);
        steps = Set.copyOf(steps);
        history = List.copyOf(history);
    }

    public boolean can(String step) {
        return steps.contains(CheckStep.valueOf(step));
    }

    /** Mandatory and other items that are met, and all. */
    public long met() {
        return items.stream().filter(one -> one.result() == ItemResult.MET).count();
    }
}
