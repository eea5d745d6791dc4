package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import de.dresden.smartparticipation.projects.grant.GrantFrame;
import de.dresden.smartparticipation.projects.grant.GrantLinks;
import de.dresden.smartparticipation.projects.grant.GrantStanding;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A grant's recipient asks for money over the secret link of the notice: without an account, and each form once. All throw {@code NotFound} where
 * the key opens nothing.
 */
@Boundary
@Stateless
public class OwnDrawdowns {

    @Inject
    private GrantLinks links;

    @Inject
    private GrantDirectory grants;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private Requesting requesting;

    @Inject
    private DrawdownTable table;

    @Inject
    private DrawdownReading reading;

    @Inject
    private DrawdownDesk desk;

    @Inject
    private SentForms sent;

    @Inject
    private CurrentActor actor;

    /** The grant with its requests. */
    @PermitAll
    public OwnGrant open(String key) {
        ProjectFrame project = project(key);
        GrantFrame grant = grants.of(project.id()).orElseThrow(() -> new NotFound("–"));
        GrantStanding standing = grants.standing(project.id()).orElseThrow();
        return new OwnGrant(
                project.reference(),
                project.title(),
                grants.recipient(project.id()).name(),
                grant,
                standing,
                requesting.closed(project).orElse(null),
                reading.account(project.id(), false),
                reading.rows(project.id()),
                table.items(project.application()),
                standing.advanceDays() == 0 ? null : desk.today().plusDays(standing.advanceDays()));
    }

    /**
     * Asks for money.
     *
     * @param nonce the form's own name: the same that arrives again under it asks for nothing new
     * @return number of the request
     * @throws Refused with everything that is wrong
     */
    @PermitAll
    public String submit(String key, NewRequest request, String nonce) {
        ProjectFrame project = project(key);
        return sent.once(nonce, ContentKey.of("drawdown", project.id(), request.key()), () -> requesting
                .submit(project, request, Capacity.NOBODY)
                .reference());
    }

    /** Enters the account to which it is paid; the city checks it. @throws Refused where it is none, or a payment is on its way */
    @PermitAll
    public void account(String key, NewAccount account, String nonce) {
        ProjectFrame project = project(key);
        sent.once(nonce, ContentKey.of("grant-account", project.id(), account.holder(), account.iban()), () -> {
            requesting.account(project, account, Capacity.NOBODY);
            return project.reference();
        });
    }

    /** Receipts that show how an advance was spent. @param request number of the advance */
    @PermitAll
    public void prove(String key, String request, List<NewReceipt> receipts, String nonce) {
        ProjectFrame project = project(key);
        Drawdown advance = table.find(request == null ? "" : request)
                .filter(one -> one.project() == project.id())
                .orElseThrow(() -> new NotFound(request));
        List<String> keys = receipts.stream().map(NewReceipt::key).toList();
        sent.once(nonce, ContentKey.of("drawdown-proof", advance.id(), keys), () -> requesting
                .prove(advance, project, receipts, Capacity.NOBODY)
                .reference());
    }

    private ProjectFrame project(String key) {
        ProjectFrame project = links.open(key).map(projects::of).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(grants.standing(project.id()).orElseThrow().reference()));
        return project;
    }
}
