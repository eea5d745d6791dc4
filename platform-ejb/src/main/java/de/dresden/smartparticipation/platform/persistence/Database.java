package de.dresden.smartparticipation.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source of all modules, {@value #NAME}.
 *
 * <p>Connections are checked when they are lent, so that a restarted database costs no request an error (measured: four
 * errors after two killed connections without the check, none with it). Each at most once a second: a plain statement borrows within
 * its transaction as well, and would otherwise cost two ways to the database, one of them for the check. What is lost is one
 * request's luck: a connection that is killed less than a second after it was checked.
 *
 * <p>A thread that has an entity manager's connection borrows a second one for each plain statement, until the server sees that
 * both are of one transaction. There are more than twice as many as requests at the same time (32 in the distribution), and some
 * for jobs and timers: with fewer, 64 requests that write brought each other to a standstill.
 *
 * <p>A node that vanishes with its machine says nothing, and what it had locked, a wallet for one, would stay locked for hours. So
 * the database asks after half a minute of silence and gives up after another; a node that hangs in the middle of a transaction
 * loses it after a minute. Jobs, which may compute for long between two statements, have an hour.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=sp.database.url:jdbc:postgresql://localhost:5432/smartparticipation}",
        user = "${MPCONFIG=sp.database.user:smartparticipation}",
        password = "${MPCONFIG=sp.database.password:}",
        minPoolSize = 2,
        maxPoolSize = 80,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "reWriteBatchedInserts=true",
            "tcpKeepAlive=true",
            "options=" + Database.SESSION
        })
@Singleton
public class Database {

    /** JNDI name of the data source. */
    public static final String NAME = "java:app/jdbc/smartparticipation";

    /**
     * What the database does for each connection: ask after a minute of silence whether the node is still there, and end a
     * transaction that has been idle for a minute.
     */
    static final String SESSION = "-c idle_in_transaction_session_timeout=60s"
            + " -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3";
}
