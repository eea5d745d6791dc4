package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of files, in plain SQL on the caller's connection. */
final class FileTable {

    private static final String COLUMNS = "id, name, media_type, size, hash, uploaded_by, uploaded_at,"
            + " subject_type, subject_id, subject_reference";

    private final Connection database;

    FileTable(Connection database) {
        this.database = database;
    }

    /**
     * Until the end of this transaction nobody clears this content away: its row may not be visible yet.
     */
    void hold(String hash) throws SQLException {
        try (PreparedStatement lock =
                database.prepareStatement("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))")) {
            lock.setString(1, hash);
            lock.execute();
        }
    }

    /** Whether this transaction alone has the content in hand. */
    boolean seize(String hash) throws SQLException {
        try (PreparedStatement lock =
                database.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, hash);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    StoredFile insert(StagedFile file, Subject owner, Long uploadedBy, Instant now) throws SQLException {
        String sql =
                "insert into platform.file (id, name, media_type, size, hash, uploaded_by, uploaded_at, subject_type,"
                        + " subject_id, subject_reference) values (nextval('platform.file_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning "
                        + COLUMNS;
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setString(1, file.name());
            insert.setString(2, file.kind().mediaType());
            insert.setLong(3, file.size());
            insert.setString(4, file.hash());
            insert.setObject(5, uploadedBy, java.sql.Types.BIGINT);
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setString(7, owner.type());
            insert.setLong(8, owner.id());
            insert.setString(9, owner.reference());
            return read(insert).get(0);
        }
    }

    Optional<StoredFile> find(long id) throws SQLException {
        try (PreparedStatement select =
                database.prepareStatement("select " + COLUMNS + " from platform.file where id = ?")) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    List<StoredFile> of(String type, long id) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select " + COLUMNS + " from platform.file where subject_type = ? and subject_id = ? order by id")) {
            select.setString(1, type);
            select.setLong(2, id);
            return read(select);
        }
    }

    /** Bytes that the files of a case take. */
    long sizeOf(Subject owner) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select coalesce(sum(size), 0) from platform.file where subject_type = ? and subject_id = ?")) {
            select.setString(1, owner.type());
            select.setLong(2, owner.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    boolean moveTo(long id, Subject from, Subject to) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update platform.file set subject_type = ?,"
                + " subject_id = ?, subject_reference = ? where id = ? and subject_type = ? and subject_id = ?")) {
            update.setString(1, to.type());
            update.setLong(2, to.id());
            update.setString(3, to.reference());
            update.setLong(4, id);
            update.setString(5, from.type());
            update.setLong(6, from.id());
            return update.executeUpdate() == 1;
        }
    }

    void delete(long id) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from platform.file where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    /** Removes uploads that nobody attached to a case. */
    int deleteUploadsBefore(Instant limit) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from platform.file f where subject_type = '"
                + FileStore.UPLOAD + "' and uploaded_at < ?"
                + " and not exists (select 1 from platform.job j where f.id in (j.input_file, j.result_file))")) {
            delete.setObject(1, limit.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }

    boolean isNamed(String hash) throws SQLException {
        try (PreparedStatement select =
                database.prepareStatement("select 1 from platform.file where hash = ? limit 1")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static List<StoredFile> read(PreparedStatement statement) throws SQLException {
        List<StoredFile> files = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                files.add(new StoredFile(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        new Subject(row.getString(8), row.getLong(9), row.getString(10))));
            }
        }
        return files;
    }
}
