package de.dresden.smartparticipation.web.login;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.LoginAnswer;
import de.dresden.smartparticipation.platform.identity.LoginAttempt;
import de.dresden.smartparticipation.platform.identity.Logins;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.security.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The login page. Has no state on the server, so it never expires. */
@Named("loginView")
@RequestScoped
public class LoginView {

    @Inject
    private Logins logins;

    @Inject
    private ActiveUser user;

    @Inject
    private ClientAddress clients;

    @Inject
    private FacesContext faces;

    private String login;
    private String password;
    private String from;

    /** Whoever is logged in has nothing to do here. */
    public void skip() throws IOException {
        if (user.isLoggedIn()) {
            leave(LocalPath.of(from));
        }
    }

    public void enter() throws IOException {
        HttpServletRequest request = request();
        LoginAnswer answer =
                logins.login(new LoginAttempt(login, password, clients.of(request), request.getHeader("User-Agent")));
        password = null;
        if (!answer.successful()) {
            refuse(answer.refusal());
            return;
        }
        BrowserSession.begin(request, answer.session());
        Languages.choose(answer.language(), request, (HttpServletResponse)
                faces.getExternalContext().getResponse());
        leave(answer.mustChangePassword() ? Zone.PASSWORD_PAGE : LocalPath.of(from));
    }

    private void refuse(Reason reason) {
        String sentence = Texts.in(faces.getViewRoot().getLocale()).text(reason);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private void leave(String path) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
        faces.responseComplete();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public boolean isExpired() {
        return request().getParameter("expired") != null && !faces.isPostback();
    }

    public boolean isBye() {
        return request().getParameter("bye") != null && !faces.isPostback();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
