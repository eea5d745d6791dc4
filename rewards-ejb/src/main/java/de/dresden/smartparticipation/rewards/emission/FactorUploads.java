package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Tables of factors that a clerk has uploaded and not taken in yet. */
@Dependent
class FactorUploads {

    @Inject
    private FileStore files;

    @Inject
    private CurrentActor actor;

    /** @throws NotFound where it is no upload of whoever asks */
    FactorFile read(long file, Integer year) {
        StoredFile stored = files.find(file)
                .filter(found -> found.owner().type().equals(FileStore.UPLOAD)
                        && Objects.equals(found.uploadedBy(), actor.get().accountId()))
                .orElseThrow(() -> new NotFound(file));
        try {
            Path laidOut = Files.createTempFile("factors", ".table");
            try (InputStream content = files.open(file)) {
                Files.copy(content, laidOut, StandardCopyOption.REPLACE_EXISTING);
                return FactorReading.read(file, stored.name(), TableSource.open(laidOut), year);
            } finally {
                Files.deleteIfExists(laidOut);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
