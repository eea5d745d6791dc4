package de.dresden.smartparticipation.platform.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls something as a timer or a login does: from a session bean that has no transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutsideTransactions {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
