package de.dresden.smartparticipation.product.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost, made with the JDK's own tool. */
record Certificates(Path keyStore, String password) {

    private static final String ALIAS = "city";

    static Certificates make(Path directory) throws IOException, InterruptedException {
        Path file = Files.createDirectories(directory).resolve("city.p12");
        int ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "correct horse")
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException("keytool: " + ended);
        }
        return new Certificates(file, "correct horse");
    }

    /** The same certificate as two PEM files, {@code city.crt} and {@code city.key}. */
    Path pem() throws IOException, GeneralSecurityException {
        Path chain = keyStore.resolveSibling("city.crt");
        Files.writeString(chain, pem("CERTIFICATE", load().getCertificate(ALIAS).getEncoded()));
        Files.writeString(
                keyStore.resolveSibling("city.key"),
                pem("PRIVATE KEY", load().getKey(ALIAS, password.toCharArray()).getEncoded()));
        return chain;
    }

    /** What a browser is that trusts this certificate. */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, load().getCertificate(ALIAS));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END " + kind + "-----\n";
    }
}
