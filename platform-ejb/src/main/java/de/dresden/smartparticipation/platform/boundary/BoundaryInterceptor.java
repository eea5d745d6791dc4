package de.dresden.smartparticipation.platform.boundary;

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

    @AroundInvoke
    Object call(InvocationContext method) throws Exception {
        try {
            Object result = method.proceed();
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                entities.flush();
            }
            return result;
        } catch (RuntimeException failure) {
            throw FaultTranslation.of(failure).map(RuntimeException.class::cast).orElse(failure);
        }
    }
}
