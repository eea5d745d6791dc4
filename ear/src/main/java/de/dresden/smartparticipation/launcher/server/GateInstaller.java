package de.dresden.smartparticipation.launcher.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Set;

/** Puts the launcher's filters before those of every web application in this server. */
public final class GateInstaller implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        var requests = context.addFilter("launcher.requests", new RequestGate());
        requests.setAsyncSupported(true);
        requests.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        var ports = context.addFilter("launcher.ports", new PortGate());
        ports.setAsyncSupported(true);
        ports.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
}
