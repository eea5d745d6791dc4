package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.projects.grant.OwnNotice;
import de.dresden.smartparticipation.projects.grant.OwnNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The notices of whoever holds a secret link, on the pages that the link opens. */
@Named("citizenOwnNoticesView")
@RequestScoped
public class OwnNoticesView {

    @Inject
    private OwnNotices notices;

    private String notice;

    /** Sends the document that is asked for. @return whether there was one */
    public boolean sent(String key) {
        if (notice == null) {
            return false;
        }
        FileDownload download = notices.open(key, notice);
        try (InputStream content = download.content()) {
            Faces.sendFile(content, download.file().name(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return true;
    }

    public List<OwnNotice> of(String key) {
        return notices.of(key);
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
