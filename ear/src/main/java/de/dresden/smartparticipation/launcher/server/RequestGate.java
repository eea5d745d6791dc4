package de.dresden.smartparticipation.launcher.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before every request. Once closed it refuses new ones, so that a load balancer looks elsewhere, and waits for
 * the running ones.
 */
public final class RequestGate implements Filter {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static volatile boolean closed;

    /** Lets nobody in any more. The application sees it as {@code sp.ending}, for its readiness. */
    static void close() {
        closed = true;
        System.setProperty("sp.ending", "true");
    }

    /** Waits until the running requests have ended, at most {@code sp.stop.seconds}. */
    static void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + Long.getLong("sp.stop.seconds", 30) * 1_000_000_000L;
        while (RUNNING.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RUNNING.incrementAndGet();
        try {
            if (closed) {
                refuse((HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            RUNNING.decrementAndGet();
        }
    }

    private static void refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "30");
        response.setHeader("Connection", "close");
    }
}
