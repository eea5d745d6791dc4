package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** For persons: ask for the own data or their erasure, and fetch the file. */
@Stateless
@Boundary
public class OwnData {

    private static final int MOST = 10;

    @Inject
    private RequestRegister requests;

    @Inject
    private DataSources sources;

    @Inject
    private PersonArchive archive;

    @Inject
    private RequestMails mails;

    @Inject
    private SecretLinks links;

    @Inject
    private SentForms forms;

    @Inject
    private RateLimits limits;

    @Inject
    private Keys keys;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * Asks; nothing happens before the address is confirmed. Whether anything is kept with it is not said.
     *
     * @param nonce the form's own name
     * @param address address of the network that it came from
     * @return the request's reference
     * @throws Refused where it is no address, or too many come from one place
     */
    @PermitAll
    public String ask(String nonce, RequestKind kind, String email, Locale language, String address) {
        if (!limits.take("person-request", address, MOST, Duration.ofHours(1))) {
            throw new TooMany(Reason.of("platform.person-request.too-many"), Duration.ofHours(1));
        }
        String own = AddressForm.require(email);
        return forms.once(nonce, ContentKey.of(kind, own), () -> {
            PersonRequest request = requests.add(
                    new PersonRequest(kind, own, PersonRequests.hash(keys, own), language, clock.instant()));
            happenings.record(request.asked());
            mails.askToConfirm(request);
            return request.reference();
        });
    }

    /** Reference of the request whose file the link leads to; nothing where it is over or none of ours. */
    @PermitAll
    public Optional<String> opens(String key) {
        return links.open(key, RequestMails.FILE).map(link -> link.subject().reference());
    }

    /**
     * Writes all data of the person as they are now.
     *
     * @param key the secret of the link
     * @param format as what; the files that belong to the data are in {@link PersonFileFormat#ZIP} only
     * @param out stays open
     * @throws NotFound where the link is over or none of ours
     */
    @PermitAll
    public void file(String key, PersonFileFormat format, Locale language, OutputStream out) {
        LinkedSubject link = links.open(key, RequestMails.FILE).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(link.subject().reference()));
        PersonRequest request = requests.find(link.subject().id());
        PersonFile file = new PersonFile(request.email(), sources.find(request.email()), clock.instant());
        try {
            switch (format) {
                case JSON -> file.json(out);
                case PDF -> file.pdf(language, out);
                case ZIP -> archive.write(file, sources.files(request.email()), language, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        happenings.record(new FileFetched(link.subject(), format.name()));
    }
}
