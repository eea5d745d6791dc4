package de.dresden.smartparticipation.web.error;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.faces.RefusedField;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.login.LocalPath;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.primefaces.csp.CspException;

/**
 * What goes wrong in a page. A rule that refuses, a faster colleague or an unexpected failure during an action becomes a
 * sentence on the page, with everything that was typed still in its fields. What cannot be shown there becomes the
 * error page of its status; an unexpected failure carries a reference that also stands in the log.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FaultHandler.class.getName());
    private static final int DEEPEST = 20;

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            handle(context, cause(failure));
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext context, Throwable failure) {
        if (context.getExternalContext().isResponseCommitted()) {
            // nobody can be told any more, so the log has to know
            LOG.log(
                    Level.SEVERE,
                    "Failed while the answer was being sent " + request(context).getRequestURI(),
                    failure);
            context.responseComplete();
            return;
        }
        try {
            if (failure instanceof ViewExpiredException || failure instanceof CspException) {
                // a form sent without the nonce that was drawn into it was not sent by the page
                expired(context);
            } else if (failure instanceof NotFound && !isInAction(context)) {
                error(context, HttpServletResponse.SC_NOT_FOUND, failure);
            } else if (failure instanceof NotAllowed
                    || failure instanceof EJBAccessException
                    || failure instanceof AccessLocalException) {
                error(context, HttpServletResponse.SC_FORBIDDEN, failure);
            } else if (failure instanceof Fault fault) {
                refused(context, fault);
            } else {
                failed(context, failure);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void refused(FacesContext context, Fault fault) throws IOException {
        if (isInAction(context)) {
            Texts texts = Texts.in(locale(context));
            boolean present = PresentState.look(context);
            if (fault instanceof Conflict) {
                String sentence = fault.reasons().stream().map(texts::text).collect(Collectors.joining(" "));
                context.addMessage(
                        null,
                        present
                                ? new FacesMessage(
                                        FacesMessage.SEVERITY_WARN,
                                        sentence + " " + Languages.text(locale(context), "fault.conflict.shown"),
                                        null)
                                : new ConflictMessage(sentence));
            } else {
                fault.reasons()
                        .forEach(reason -> context.addMessage(
                                RefusedField.of(context, reason).orElse(null),
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(reason), null)));
            }
            stay(context);
        } else {
            error(context, HttpServletResponse.SC_CONFLICT, fault);
        }
    }

    private static void failed(FacesContext context, Throwable failure) throws IOException {
        String reference = Reference.next();
        LOG.log(
                Level.SEVERE,
                "Unexpected failure, reference " + reference + " "
                        + request(context).getRequestURI(),
                failure);
        if (isInAction(context)) {
            String pattern = Languages.texts(locale(context)).getString("fault.unexpected");
            String text = new MessageFormat(pattern, locale(context)).format(new Object[] {reference});
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_FATAL, text, null));
            if (!context.getPartialViewContext().isAjaxRequest()) {
                context.getExternalContext().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            stay(context);
        } else {
            request(context).setAttribute(Reference.ATTRIBUTE, reference);
            error(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, failure);
        }
    }

    private static void stay(FacesContext context) {
        context.validationFailed();
        context.renderResponse();
    }

    private static void expired(FacesContext context) throws IOException {
        HttpServletRequest request = request(context);
        String query = request.getQueryString();
        String back = request.getServletPath() + (query == null ? "" : "?" + query) + LocalPath.TYPED;
        redirect(context, "/error/expired.xhtml?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static void error(FacesContext context, int status, Throwable failure) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            Object reference = external.getRequestMap().get(Reference.ATTRIBUTE);
            redirect(context, "/error/" + status + ".xhtml" + (reference == null ? "" : "?reference=" + reference));
            return;
        }
        if (failure instanceof Fault) {
            external.getRequestMap().put(ErrorView.FAULT, failure);
        }
        if (!external.isResponseCommitted()) {
            external.responseSendError(status, null);
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String page) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
        }
        external.redirect(external.getRequestContextPath() + page);
        context.responseComplete();
    }

    /** Whether the page that was sent can be drawn again, with what was typed. */
    private static boolean isInAction(FacesContext context) {
        return context.isPostback()
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && context.getCurrentPhaseId() != PhaseId.RESTORE_VIEW;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEEPEST && cause.getCause() != null && !isKnown(cause); depth++) {
            cause = cause.getCause();
        }
        return isKnown(cause) ? cause : failure;
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof Fault
                || cause instanceof EJBAccessException
                || cause instanceof AccessLocalException
                || cause instanceof ViewExpiredException
                || cause instanceof CspException;
    }

    private static Locale locale(FacesContext context) {
        return Languages.of(request(context));
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
