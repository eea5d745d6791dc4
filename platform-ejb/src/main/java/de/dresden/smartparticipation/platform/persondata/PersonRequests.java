package de.dresden.smartparticipation.platform.persondata;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.keys.Keys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Requests of persons for their data, for those who work on them. An address is not of one department: whoever manages
 * consultations, or administers, may work on all.
 */
@Stateless
@Boundary
public class PersonRequests {

    @Inject
    private RequestRegister requests;

    @Inject
    private DataSources sources;

    @Inject
    private RequestMails mails;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private Keys keys;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What is open first, by age. */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public List<RequestRow> list() {
        return requests.rows();
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public RequestDetails details(long id) {
        PersonRequest request = requests.find(id);
        List<FoundData> found = found(request);
        return new RequestDetails(
                request.row(),
                found,
                approvals.of(request.approval(), me(), content(request, found), Optional.empty()));
    }

    /**
     * Enters what came on paper or in person; whoever enters it cannot approve it.
     *
     * @param how how the person was identified, 1 to 500 characters
     * @return its key
     * @throws Refused where something is missing
     */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public long enter(RequestKind kind, String email, Locale language, String how) {
        String address = AddressForm.require(email);
        PersonRequest request =
                requests.add(new PersonRequest(kind, address, hash(keys, address), language, clock.instant()));
        happenings.record(request.entered(how, me(), clock.instant()));
        return request.subject().id();
    }

    /** Proposes to hand out, or to erase, exactly what is found now. */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public void propose(long id) {
        PersonRequest request = requests.find(id);
        List<FoundData> found = found(request);
        happenings.record(request.propose(content(request, found), count(found), me(), clock.instant()));
    }

    /** @throws Refused for whoever proposed, or without a remark */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public void giveBack(long id, String remark) {
        happenings.record(requests.find(id).giveBack(remark, me(), clock.instant()));
    }

    /**
     * Approves; with it the person gets the link to the file, or the data are erased and the person is told.
     *
     * @throws Refused for whoever entered or proposed it, and where something else is found now
     */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public void approve(long id) {
        PersonRequest request = requests.find(id);
        List<FoundData> found = found(request);
        happenings.record(request.approve(content(request, found), count(found), me(), clock.instant()));
        if (request.kind() == RequestKind.INFORMATION) {
            mails.file(request);
        } else {
            sources.erase(request.email());
            // The last mail is forgotten with its delivery.
            mails.erased(request);
            request.forgetAddress();
        }
    }

    /** @param reason what the person is told, 1 to 2,000 characters */
    @RolesAllowed({CONSULTATION_MANAGER, ADMINISTRATOR})
    public void refuse(long id, String reason) {
        PersonRequest request = requests.find(id);
        RequestState before = request.state();
        happenings.record(request.refuse(reason, clock.instant()));
        if (before != RequestState.ASKED) {
            mails.refused(request, reason.strip());
        }
    }

    private List<FoundData> found(PersonRequest request) {
        boolean shown = request.state() == RequestState.OPEN || request.state() == RequestState.PROPOSED;
        return shown ? sources.find(request.email()) : List.of();
    }

    private static int count(List<FoundData> found) {
        return found.stream().mapToInt(kind -> kind.records().size()).sum();
    }

    /** Another record, or another value, and it has to be proposed anew. */
    private static FrozenContent content(PersonRequest request, List<FoundData> found) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("kind", request.kind().name());
        found.forEach(kind -> values.put(kind.name(), kind.records().toString()));
        return new FrozenContent(values);
    }

    private Capacity me() {
        return new Capacity(actor.account(), null);
    }

    static String hash(Keys keys, String email) {
        return keys.fingerprint("person-request", email.toLowerCase(Locale.ROOT));
    }
}
