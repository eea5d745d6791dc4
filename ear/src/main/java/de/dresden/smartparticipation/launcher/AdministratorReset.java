package de.dresden.smartparticipation.launcher;

import de.dresden.smartparticipation.launcher.tools.NewPassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** A new password for the administrator when nobody knows the old one; it holds for one login and stands in the audit. */
record AdministratorReset(Workplace workplace) {

    private static final String ADMINISTRATOR = """
            select id, login from platform.account a
            where exists (select from platform.account_role r where r.account_id = a.id and r.role = 'ADMINISTRATOR')
            order by login <> 'admin', active desc, id limit 1""";

    private static final String CHANGE = """
            update platform.account set password_hash = ?, password_changed_at = now(), must_change_password = true,
                security_stamp = ?, active = true, version = version + 1
            where id = ?""";

    /** @return login and password */
    List<String> run() {
        List<String> made = workplace.tools().run(NewPassword.class, List.of(), ExitCode.UNEXPECTED, "reset.failed");
        try (Connection connection = workplace.database().connect()) {
            connection.setAutoCommit(false);
            String login = change(connection, made.get(1));
            connection.commit();
            return List.of(login, made.get(0));
        } catch (SQLException e) {
            throw Failure.because(
                    e,
                    ExitCode.DATABASE_UNREACHABLE,
                    "database.unreachable",
                    workplace.database().url(),
                    DatabaseAccess.oneLine(e));
        }
    }

    private static String change(Connection connection, String hash) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(ADMINISTRATOR)) {
            if (!rows.next()) {
                throw Failure.of(ExitCode.USAGE, "reset.nobody");
            }
            long id = rows.getLong(1);
            String login = rows.getString(2);
            try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
                update.setString(1, hash);
                update.setString(2, UUID.randomUUID().toString());
                update.setLong(3, id);
                update.executeUpdate();
            }
            // who is locked out because others guessed gets in again
            query.executeUpdate("delete from platform.login_throttle where key like 'account:%'");
            new AuditNote("account.password-reset", "account", id, login).write(connection);
            return login;
        }
    }
}
