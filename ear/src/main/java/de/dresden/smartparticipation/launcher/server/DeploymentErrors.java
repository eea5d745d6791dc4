package de.dresden.smartparticipation.launcher.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Remembers why a deployment failed: the server says it in its log only. */
final class DeploymentErrors extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private static final SimpleFormatter FORM = new SimpleFormatter();

    private volatile String first = "";

    private DeploymentErrors() {}

    static DeploymentErrors listen() {
        DeploymentErrors errors = new DeploymentErrors();
        ROOT.addHandler(errors);
        return errors;
    }

    void stop() {
        ROOT.removeHandler(this);
    }

    String first() {
        return first;
    }

    @Override
    public void publish(LogRecord entry) {
        if (first.isEmpty() && entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            Throwable cause = entry.getThrown();
            while (cause != null && cause.getCause() != null) {
                cause = cause.getCause();
            }
            first = cause == null ? FORM.formatMessage(entry) : String.valueOf(cause.getMessage());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
