package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.projects.cooperation.tandem.Declaration;
import de.dresden.smartparticipation.projects.cooperation.tandem.OwnTandem;
import de.dresden.smartparticipation.projects.cooperation.tandem.OwnTandems;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** A company's page of its tandem: has the application begun, declares its de-minimis aid, gets its certificate. */
@Named("citizenTandemView")
@RequestScoped
public class TandemView {

    private static final String APPLY = "apply";
    private static final String DECLARE = "declare";

    @Inject
    private OwnTandems tandems;

    @Inject
    private AidRows rows;

    @Inject
    private PublicForm form;

    private String key;
    private String certificate;
    private String done;
    private OwnTandem own;

    public String load() {
        form.keepPrivate();
        if (certificate != null) {
            send();
            return null;
        }
        own = tandems.of(key);
        rows.offer(own);
        if (form.isSent(APPLY)) {
            return apply();
        }
        return form.isSent(DECLARE) ? declare() : null;
    }

    private String apply() {
        String call = form.text("call", "citizen.tandem.call", 40);
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> tandems.apply(key, call))
                .map(application -> form.leadTo("/public/apply.xhtml?step=APPLICANT&key=" + application))
                .orElseGet(this::readAgain);
    }

    private String declare() {
        Declaration declaration = rows.declaration();
        boolean agreed = form.ticked("agreed");
        if (form.isWrong()) {
            if (!agreed) {
                form.refuse("agreed", Reason.of("projects.tandem.not-agreed"));
            }
            return null;
        }
        return form.attempt(() -> {
                    tandems.declare(key, declaration, agreed, form.getNonce());
                    return "/public/tandem.xhtml?done=declared&key=" + key;
                })
                .map(form::leadTo)
                .orElseGet(this::readAgain);
    }

    /** What was refused may be so since another company was faster: the page shows what is there now. */
    private String readAgain() {
        own = tandems.of(key);
        return null;
    }

    private void send() {
        FileDownload download = tandems.certificate(key, certificate);
        try (InputStream content = download.content()) {
            Faces.sendFile(content, download.file().name(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Integer> getRows() {
        return rows.numbers(own);
    }

    public String getPartners() {
        return String.join(", ", own.partners());
    }

    public OwnTandem getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    /** {@code declared} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "declared".equals(done) ? done : null;
    }
}
