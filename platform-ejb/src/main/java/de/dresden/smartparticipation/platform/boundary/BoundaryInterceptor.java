package de.dresden.smartparticipation.platform.boundary;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Flushes at the end of a boundary method and turns technical failures into the product's own faults. */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class BoundaryInterceptor {

    @Inject
    private EntityManagers entities;

    @Inject
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @AroundInvoke
    Object call(InvocationContext method) throws Exception {
        try {
            Object result = method.proceed();
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
            }
            return result;
        } catch (RuntimeException failure) {
            throw FaultTranslation.of(failure)
                    .map(fault -> fault instanceof Conflict conflict ? explained(conflict) : fault)
                    .map(RuntimeException.class::cast)
                    .orElse(failure);
        }
    }

    /** Tells whoever was slower what the faster one did. */
    private Conflict explained(Conflict conflict) {
        Conflict told = conflict.about()
                        .flatMap(history::lastBy)
                        .filter(by -> by.equals(actor.get().accountId()))
                        .isPresent()
                ? conflict.byYourself()
                : conflict;
        return conflict.about()
                .flatMap(history::last)
                .map(last -> told.telling(Reason.of(
                        "platform.fault.last-change", last.what(), last.who() == null ? "–" : last.who(), last.at())))
                .orElse(conflict);
    }
}
