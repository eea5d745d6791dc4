package de.dresden.smartparticipation.web.start;

import de.dresden.smartparticipation.platform.start.Opening;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the product before its first request; a failure fails the deployment. */
@WebListener
public class ProductStart implements ServletContextListener {

    @Inject
    private Opening opening;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        opening.open();
    }
}
