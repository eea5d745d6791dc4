package de.dresden.smartparticipation.web.faces;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Every {@code h:form}: it is sent to the address of its page with all parameters, so that the page that comes back, be it with
 * a refusal, a conflict or an ended session, is still the page of that one case, to be bookmarked, reloaded and come back to.
 */
public class PageForm extends HtmlForm {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(new WithParameters(context));
    }

    /** Faces asks three doors further for the address that a form is sent to. */
    private static final class WithParameters extends FacesContextWrapper {

        WithParameters(FacesContext context) {
            super(context);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(super.getApplication()) {
                @Override
                public ViewHandler getViewHandler() {
                    return new ViewHandlerWrapper(super.getViewHandler()) {
                        @Override
                        public String getActionURL(FacesContext context, String viewId) {
                            return withParameters(context, super.getActionURL(context, viewId));
                        }
                    };
                }
            };
        }

        private static String withParameters(FacesContext context, String address) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            String parameters = request.getQueryString();
            return parameters == null ? address : address + (address.contains("?") ? "&" : "?") + parameters;
        }
    }
}
