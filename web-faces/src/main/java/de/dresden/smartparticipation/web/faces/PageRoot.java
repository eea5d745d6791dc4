package de.dresden.smartparticipation.web.faces;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. One for citizens keeps what belongs to its view for the request only: the server would begin a
 * session as soon as anybody asks for it, and PrimeFaces asks on every page.
 */
public class PageRoot extends UIViewRoot {

    private final transient Map<String, Object> ofTheRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap() {
        return getViewMap(true);
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return isForCitizens() ? ofTheRequest : super.getViewMap(create);
    }

    private boolean isForCitizens() {
        return getViewId() != null && getViewId().startsWith("/public/");
    }
}
