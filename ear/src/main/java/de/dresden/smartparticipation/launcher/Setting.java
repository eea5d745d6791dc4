package de.dresden.smartparticipation.launcher;

import java.util.Locale;

/**
 * The settings the launcher itself reads; README lists them all. Each has a key for the properties file and the system
 * properties, and an environment variable of the same name in capitals.
 */
enum Setting {
    PORT("sp.port", "8080"),
    ADDRESS("sp.address", "0.0.0.0"),
    DATA_DIRECTORY("sp.data.dir", "smart-participation-data"),
    DEMO("sp.demo", "false"),
    PUBLIC_URL("sp.public.url", ""),
    DATABASE_URL("sp.database.url", ""),
    DATABASE_USER("sp.database.user", ""),
    DATABASE_PASSWORD("sp.database.password", ""),
    DATABASE_MEMORY("sp.database.memory", "256MB"),
    MANAGEMENT_PORT("sp.management.port", ""),
    MANAGEMENT_ADDRESS("sp.management.address", "127.0.0.1"),
    TLS_PORT("sp.tls.port", "8443"),
    TLS_CERTIFICATE("sp.tls.certificate", ""),
    TLS_KEY("sp.tls.key", ""),
    TLS_KEYSTORE("sp.tls.keystore", ""),
    TLS_PASSWORD("sp.tls.password", ""),
    CLUSTER_NODES("sp.cluster.nodes", ""),
    CLUSTER_INTERFACE("sp.cluster.interface", "127.0.0.1"),
    CLUSTER_PORT("sp.cluster.port", "6900"),
    STOP_SECONDS("sp.stop.seconds", "30"),
    JAVA_OPTIONS("sp.java.options", ""),
    CLASS_ARCHIVE("sp.class.archive", "true"),
    CONSOLE_LANGUAGE("sp.console.language", "de");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    String key() {
        return key;
    }

    String standard() {
        return standard;
    }

    String variable() {
        return variable(key);
    }

    /** {@code SP_DATA_DIR} for {@code sp.data.dir}, as MicroProfile Config has it. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
