package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.fault.Fault;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Takes and gives files. For the rooms of the product, not for pages: it asks nobody for rights. Whatever is kept belongs
 * to a case from the start; an upload whose case is not there yet belongs to the uploader ({@link #upload}) until it is
 * {@link #attach attached}, or is removed a day later.
 */
@Dependent
public class FileStore {

    /** Type of the subject that owns an upload without a case: the uploader's account. */
    public static final String UPLOAD = "upload";

    @Inject
    private DataSource database;

    @Inject
    private FileSettings settings;

    @Inject
    private FileTransaction transaction;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    FileStore() {}

    FileStore(DataSource database, FileSettings settings, FileTransaction transaction, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps an upload as a file of a case, in the caller's transaction.
     *
     * @param content is read to its end and not closed
     * @param name name as the browser sent it
     * @param owner the case
     * @param allowed kinds that are taken
     * @throws Refused where it is empty, too large, over the case's quota, of another kind, or not what its name says, and
     *     where the disk is full
     */
    public StoredFile keep(InputStream content, String name, Subject owner, Set<FileKind> allowed) {
        try (StagedFile staged = stage(content, name, allowed)) {
            long taken = transaction.in(database, connection -> new FileTable(connection).sizeOf(owner));
            if (taken + staged.size() > settings.quota()) {
                throw new Refused(Reason.of("platform.files.quota", staged.name(), settings.quota() >> 20));
            }
            return keep(staged, owner);
        }
    }

    /** Keeps an upload of whoever acts, whose case comes later. */
    public StoredFile upload(InputStream content, String name, Set<FileKind> allowed) {
        return keep(content, name, uploads(), allowed);
    }

    /** Gives an upload of whoever acts to its case. */
    public StoredFile attach(long id, Subject owner) {
        return transaction.in(database, connection -> {
            FileTable files = new FileTable(connection);
            if (!files.moveTo(id, uploads(), owner)) {
                throw new NotFound(id);
            }
            return files.find(id).orElseThrow(() -> new NotFound(id));
        });
    }

    /** Writes a file that the product makes itself, in the caller's transaction. */
    public StoredFile write(String name, FileKind kind, Subject owner, FileWriting writing) {
        try (StagedFile staged = stage(name, kind, writing)) {
            return keep(staged, owner);
        }
    }

    /** Writes content aside that counts only when it is {@link #keep(StagedFile, Subject) kept}; close it in any case. */
    public StagedFile stage(String name, FileKind kind, FileWriting writing) {
        return stage(FileName.of(name), kind, writing, true);
    }

    /** Keeps what was staged, in the caller's transaction. */
    public StoredFile keep(StagedFile staged, Subject owner) {
        return transaction.in(database, connection -> {
            FileTable files = new FileTable(connection);
            files.hold(staged.hash());
            StoredFile file = files.insert(staged, owner, account(), clock.instant());
            try {
                settings.vault().place(staged.path(), staged.hash(), clock.instant());
            } catch (IOException failure) {
                throw settings.vault().failure(failure);
            }
            return file;
        });
    }

    /** @throws NotFound where there is none */
    public StoredFile get(long id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<StoredFile> find(long id) {
        return transaction.in(database, connection -> new FileTable(connection).find(id));
    }

    /** The files of a case, oldest first. */
    public List<StoredFile> of(Subject owner) {
        return transaction.in(database, connection -> new FileTable(connection).of(owner.type(), owner.id()));
    }

    /**
     * The content, after its hash was compared with the one it was stored under. The caller closes it.
     *
     * @throws Refused where the content is missing or damaged
     */
    public InputStream open(long id) {
        String hash = get(id).hash();
        try {
            return settings.vault().open(hash);
        } catch (IOException failure) {
            throw settings.vault().failure(failure);
        }
    }

    /** Removes the file from its case; its content goes a day later, where nothing else has the same. */
    public void delete(long id) {
        transaction.in(database, connection -> {
            new FileTable(connection).delete(id);
            return null;
        });
    }

    private StagedFile stage(InputStream content, String name, Set<FileKind> allowed) {
        String safe = FileName.of(name);
        FileKind named = FileKind.named(safe).filter(allowed::contains).orElse(null);
        StagedFile staged = stage(safe, named, out -> copy(content, safe, out), false);
        try {
            byte[] head;
            try (InputStream start = Files.newInputStream(staged.path())) {
                head = start.readNBytes(FileSniffing.HEAD);
            }
            FileKind kind = FileSniffing.check(safe, head, staged.path(), allowed);
            return new StagedFile(staged.path(), safe, kind, staged.hash(), staged.size());
        } catch (IOException failure) {
            staged.close();
            throw settings.vault().failure(failure);
        } catch (Fault refused) {
            staged.close();
            throw refused;
        }
    }

    private void copy(InputStream content, String name, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > settings.largest()) {
                throw new Refused(Reason.of("platform.files.too-large", name, settings.largest() >> 20));
            }
            out.write(buffer, 0, read);
        }
    }

    private StagedFile stage(String name, FileKind kind, FileWriting writing, boolean own) {
        FileVault vault = settings.vault();
        Path aside = null;
        boolean done = false;
        try {
            aside = vault.aside();
            MessageDigest digest = FileVault.sha256();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(aside), digest), 1 << 16)) {
                writing.to(out);
            }
            long size = Files.size(aside);
            if (own && size == 0) {
                throw new IllegalStateException("nothing was written into " + name);
            }
            done = true;
            return new StagedFile(aside, name, kind, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException failure) {
            throw vault.failure(failure);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            if (!done && aside != null) {
                FileVault.drop(aside);
            }
        }
    }

    private Subject uploads() {
        Long account = account();
        return new Subject(UPLOAD, account == null ? 0 : account, UPLOAD);
    }

    private Long account() {
        return actor == null ? null : actor.get().accountId();
    }
}
