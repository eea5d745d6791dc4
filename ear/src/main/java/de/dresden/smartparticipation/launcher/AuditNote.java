package de.dresden.smartparticipation.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What somebody at the command line did, in the product's audit.
 *
 * @param action as {@code account.password-reset}
 * @param type kind of the subject
 * @param id its key
 * @param reference its reference
 */
record AuditNote(String action, String type, long id, String reference) {

    private static final String WRITE = """
            with entry as (
                insert into platform.audit_entry (id, at, actor_kind, action, subject_type, subject_id, subject_reference, digest)
                values (nextval('platform.audit_entry_id'), date_trunc('microseconds', now()), 'AUTOMATIC', ?, ?, ?, ?, ?)
                returning id)
            insert into platform.audit_payload (entry_id, salt, content) select id, ?, ? from entry""";

    private static final String NO_CHANGES = "{\"before\":{},\"after\":{}}";
    private static final int SALT_BYTES = 16;

    void write(Connection connection) throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setString(1, action);
            insert.setString(2, type);
            insert.setLong(3, id);
            insert.setString(4, reference);
            insert.setBytes(5, digest(salt));
            insert.setBytes(6, salt);
            insert.setString(7, NO_CHANGES);
            insert.executeUpdate();
        }
    }

    private static byte[] digest(byte[] salt) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(NO_CHANGES.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
