package de.dresden.smartparticipation.platform.testing;

import jakarta.security.enterprise.CallerPrincipal;
import java.security.Principal;
import java.util.Set;
import javax.security.auth.Subject;

/**
 * Who the server takes the current thread for. Jakarta Security gives a caller to web requests only; this does what Payara
 * does then, by reflection, since its classes are not for compiling against.
 */
final class PayaraLogin {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private PayaraLogin() {}

    static void begin(String name, Set<String> groups) {
        try {
            Subject subject = new Subject();
            subject.getPrincipals().add(new CallerPrincipal(name));
            for (String group : groups) {
                Object principal =
                        Class.forName(GROUP).getConstructor(String.class).newInstance(group);
                subject.getPrincipals().add((Principal) principal);
            }
            Class<?> context = Class.forName(CONTEXT);
            Object caller = context.getConstructor(String.class, Subject.class).newInstance(name, subject);
            context.getMethod("setCurrent", context).invoke(null, caller);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static void end() {
        try {
            Class.forName(CONTEXT).getMethod("setUnauthenticatedContext").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
