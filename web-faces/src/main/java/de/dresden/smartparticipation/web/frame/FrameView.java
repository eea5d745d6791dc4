package de.dresden.smartparticipation.web.frame;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.DepartmentName;
import de.dresden.smartparticipation.platform.identity.External;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;

/** The frame around the page that is drawn now. */
@Named("frame")
@RequestScoped
public class FrameView {

    private static final String ERROR_PATH = "jakarta.servlet.error.request_uri";

    @Inject
    private CurrentActor actor;

    @Inject
    private WaitingTasks waiting;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Release release;

    private List<Section> sections;
    private String department;

    /** The frame of the person's own pages: people from outside have theirs and never that of the intranet. */
    public String getTemplate() {
        if (who() instanceof External one && one.is(Role.PARTNER)) {
            return "/WEB-INF/template/partner.xhtml";
        }
        return who() instanceof External one && one.is(Role.JURY_MEMBER)
                ? "/WEB-INF/template/jury.xhtml"
                : "/WEB-INF/template/intranet.xhtml";
    }

    public String getLanguage() {
        return locale().getLanguage();
    }

    public String getOtherLanguage() {
        return Languages.other(locale()).getLanguage();
    }

    public String getPersonName() {
        return who().name();
    }

    /** First letters of the first and the last name, where a phone has no room for the names. */
    public String getInitials() {
        String[] names = getPersonName().split("[\\s-]+");
        return names[0].substring(0, 1) + (names.length > 1 ? names[names.length - 1].substring(0, 1) : "");
    }

    /** The departments of an employee, the organisation of somebody else. */
    public String getDepartmentName() {
        if (department == null) {
            department = who() instanceof Staff staff
                    ? departments.all().stream()
                            .filter(name -> staff.departments().contains(name.id()))
                            .map(DepartmentName::name)
                            .collect(Collectors.joining(", "))
                    : who() instanceof External external ? external.organisation() : "";
        }
        return department;
    }

    public List<Section> getSections() {
        if (sections == null) {
            sections = Navigation.of(who(), Languages.texts(locale()), this::exists, waiting.byPage());
        }
        return sections;
    }

    public List<Message> getMessages() {
        return Message.of(FacesContext.getCurrentInstance());
    }

    /** Seconds until the session of this person ends, 0 where nobody is logged in. */
    public int getSessionSeconds() {
        HttpSession session = request().getSession(false);
        return session == null || request().getUserPrincipal() == null ? 0 : session.getMaxInactiveInterval();
    }

    /** The page with its parameters, to come back to, for use within an address. */
    public String getHere() {
        return URLEncoder.encode(path(), StandardCharsets.UTF_8);
    }

    /** The page with its parameters, to open it anew. */
    public String getAddress() {
        return request().getContextPath() + path();
    }

    public String getVersion() {
        return release.version();
    }

    /** For forms of pages without PrimeFaces' scripts, which put it into all others: the answer is drawn with the same one. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public boolean exists(String page) {
        try {
            return external().getResource(page) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private String path() {
        Object failed = request().getAttribute(ERROR_PATH);
        if (failed != null) {
            return failed.toString().substring(request().getContextPath().length());
        }
        String query = request().getQueryString();
        return request().getServletPath() + (query == null ? "" : "?" + query);
    }

    private Actor who() {
        return actor.get();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
