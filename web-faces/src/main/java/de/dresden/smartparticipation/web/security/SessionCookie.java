package de.dresden.smartparticipation.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The session's cookie goes over TLS only, once the product is reached over TLS ({@code sp.public.url} says so). */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        ConfigProvider.getConfig()
                .getOptionalValue("sp.public.url", String.class)
                .filter(address -> address.startsWith("https:"))
                .ifPresent(address -> cookie.setSecure(true));
    }
}
