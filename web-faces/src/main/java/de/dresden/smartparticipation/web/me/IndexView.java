package de.dresden.smartparticipation.web.me;

import de.dresden.smartparticipation.platform.identity.AccessTokens;
import de.dresden.smartparticipation.platform.identity.OwnAccount;
import de.dresden.smartparticipation.platform.identity.OwnSession;
import de.dresden.smartparticipation.platform.identity.OwnToken;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.language.Languages;
import de.dresden.smartparticipation.web.login.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** «Meine Einstellungen». */
@Named("meIndexView")
@RequestScoped
public class IndexView {

    private static final String PAGE = "/me/index.xhtml?faces-redirect=true";
    private static final int USUAL_DAYS = 90;

    @Inject
    private OwnAccount account;

    @Inject
    private AccessTokens tokens;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<OwnSession> sessions;
    private List<OwnToken> ownTokens;
    private String language;
    private String tokenName;
    private LocalDate tokenUntil;
    private String newToken;

    @PostConstruct
    void open() {
        language = user.getLanguage();
        tokenUntil = LocalDate.now(clock).plusDays(USUAL_DAYS);
    }

    public String speak() {
        account.speak(language);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Languages.choose(
                language, (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        return PAGE;
    }

    public String endSession(long session) {
        account.endSession(session);
        notices.done("me.index.session-ended");
        return PAGE;
    }

    public String endOtherSessions() {
        account.endOtherSessions(user.getSession());
        notices.done("me.index.sessions-ended");
        return PAGE;
    }

    /** Stays on the page, which shows the token this once. */
    public void createToken() {
        newToken = tokens.create(tokenName, tokenUntil);
        tokenName = null;
    }

    public String revokeToken(long token) {
        tokens.revoke(token);
        notices.done("me.index.token-revoked");
        return PAGE;
    }

    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = account.sessions();
        }
        return sessions;
    }

    public List<OwnToken> getTokens() {
        if (ownTokens == null) {
            ownTokens = tokens.mine();
        }
        return ownTokens;
    }

    public String browser(String agent) {
        return Browser.name(agent);
    }

    public LocalDate getLatestDay() {
        return LocalDate.now(clock).plusYears(1);
    }

    public String getNewToken() {
        return newToken;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public LocalDate getTokenUntil() {
        return tokenUntil;
    }

    public void setTokenUntil(LocalDate tokenUntil) {
        this.tokenUntil = tokenUntil;
    }
}
