package de.dresden.smartparticipation.web.faces;

import org.omnifaces.component.input.Form;

/**
 * Every {@code h:form}: it is sent to the address of its page with all parameters, so that the page that comes back, be it with
 * a refusal, a conflict or an ended session, is still the page of that one case, to be bookmarked, reloaded and come back to.
 */
public class PageForm extends Form {

    @Override
    public boolean isIncludeRequestParams() {
        return true;
    }
}
