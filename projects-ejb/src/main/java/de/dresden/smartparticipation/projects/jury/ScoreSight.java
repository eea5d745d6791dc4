package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.jury.core.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one place that decides who reads scores once a round is closed: project managers of the call's department, auditors, and members who accepted;
 * and of an application never anybody with a conflict on this jury, in whatever role the person comes, nor anybody who acts in such a person's name.
 */
@Dependent
class ScoreSight {

    private final CurrentActor actor;

    @Inject
    ScoreSight(CurrentActor actor) {
        this.actor = actor;
    }

    /** Whether the person may read the result of a jury at all. */
    boolean reads(CallFrame call, JuryBook book) {
        Actor current = current();
        return current.is(Role.AUDITOR) || current.is(Role.PROJECT_MANAGER, call.department()) || sits(book);
    }

    /** Whether the person accepted to sit on it. */
    boolean sits(JuryBook book) {
        return book.seatOf(current().accountId()).filter(MemberRow::accepted).isPresent();
    }

    /** Whether a conflict keeps the scores of this application from the person. */
    boolean locked(CallFrame call, JuryBook book, long application) {
        return accounts(actor.get(), call.department()).stream()
                .anyMatch(account -> conflict(book, account, application));
    }

    /** The accounts of whoever acts: the own one, and that of the person in whose name the call is managed. */
    static List<Long> accounts(Actor person, long department) {
        Actor acting = person instanceof OnBehalf job ? job.requester() : person;
        Capacity capacity = acting.capacity(Role.PROJECT_MANAGER, department);
        return Stream.of(acting.accountId(), capacity.actingFor())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a conflict keeps any scores from the person: then free texts, which may tell of them, are kept back too. */
    boolean lockedFromSome(CallFrame call, JuryBook book) {
        return book.applications().stream().anyMatch(one -> locked(call, book, one.id()));
    }

    private static boolean conflict(JuryBook book, Long account, long application) {
        return book.seatOf(account)
                .filter(seat -> book.said(seat.id(), application) == Said.CONFLICT)
                .isPresent();
    }

    private Actor current() {
        return actor.get() instanceof OnBehalf job ? job.requester() : actor.get();
    }
}
