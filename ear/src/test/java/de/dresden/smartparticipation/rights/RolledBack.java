package de.dresden.smartparticipation.rights;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** A transaction of which nothing stays. */
@Stateless
@PermitAll
public class RolledBack {

    @Resource
    private EJBContext context;

    /** @param work must not throw: the container would wrap it */
    public <T> T call(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            context.setRollbackOnly();
        }
    }
}
