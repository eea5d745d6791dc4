package de.dresden.smartparticipation.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCertificateTest {

    private static final String PASSWORD = "secret-of-the-test";

    @TempDir
    Path directory;

    private Path first;
    private Path second;

    @BeforeEach
    void makeCertificates() throws Exception {
        first = keyStore("first");
        second = keyStore("second");
    }

    @Test
    void a_pkcs12_file_becomes_the_servers_key_store() throws Exception {
        ServerCertificate.read(settings("sp.tls.keystore", first.toString(), "sp.tls.password", PASSWORD))
                .write(directory.resolve("server.p12"));

        assertThat(load(directory.resolve("server.p12"), "changeit").getCertificate("s1as"))
                .isEqualTo(load(first, PASSWORD).getCertificate("own"));
    }

    @Test
    void pem_files_are_read_as_well() throws Exception {
        ServerCertificate certificate = ServerCertificate.read(settings(
                "sp.tls.certificate",
                pemCertificate(first).toString(),
                "sp.tls.key",
                pemKey(first).toString()));

        assertThat(certificate.chain()).hasSize(1);
    }

    @Test
    void a_key_of_another_certificate_is_refused() throws Exception {
        Settings settings = settings(
                "sp.tls.certificate",
                pemCertificate(first).toString(),
                "sp.tls.key",
                pemKey(second).toString());

        assertThatThrownBy(() -> ServerCertificate.read(settings))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("do not belong together");
    }

    @Test
    void a_wrong_password_is_one_sentence() {
        Settings settings = settings("sp.tls.keystore", first.toString(), "sp.tls.password", "wrong");

        assertThatThrownBy(() -> ServerCertificate.read(settings))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ExitCode.CERTIFICATE_UNUSABLE));
    }

    private Path pemCertificate(Path keyStore) throws Exception {
        return pem("CERTIFICATE", load(keyStore, PASSWORD).getCertificate("own").getEncoded(), keyStore + ".crt");
    }

    private Path pemKey(Path keyStore) throws Exception {
        Key key = load(keyStore, PASSWORD).getKey("own", PASSWORD.toCharArray());
        return pem("PRIVATE KEY", key.getEncoded(), keyStore + ".key");
    }

    private static Path pem(String kind, byte[] der, String file) throws Exception {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(
                Path.of(file), "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    private Path keyStore(String name) throws Exception {
        Path file = directory.resolve(name + ".p12");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(exit).isZero();
        return file;
    }

    private static KeyStore load(Path file, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static Settings settings(String... keysAndValues) {
        Properties file = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            file.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Settings(Map.of(), new Properties(), Map.of(), file);
    }
}
