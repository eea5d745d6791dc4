package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** An own certificate with its key, from PEM files or a PKCS#12 file, put where the server looks for it. */
record ServerCertificate(PrivateKey key, Certificate[] chain) {

    private static final String ALIAS = "s1as";
    private static final char[] SERVERS_PASSWORD = "changeit".toCharArray();
    private static final Pattern PEM_KEY =
            Pattern.compile("-----BEGIN (ENCRYPTED )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END");
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "Ed25519");

    /** Reads and checks it; anything unusable is one sentence. */
    static ServerCertificate read(Settings settings) {
        String named = settings.given(Setting.TLS_KEYSTORE).orElseGet(() -> settings.get(Setting.TLS_CERTIFICATE));
        char[] password = settings.get(Setting.TLS_PASSWORD).toCharArray();
        try {
            ServerCertificate certificate = settings.given(Setting.TLS_KEYSTORE).isPresent()
                    ? fromKeyStore(Path.of(named), password)
                    : fromPem(Path.of(named), Path.of(settings.get(Setting.TLS_KEY)), password);
            certificate.check();
            return certificate;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw Failure.because(
                    e, ExitCode.CERTIFICATE_UNUSABLE, "certificate.unusable", named, DatabaseAccess.oneLine(e));
        }
    }

    /** Writes it as the server's own key store; the directory is readable by the owner only. */
    void write(Path keyStore) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, SERVERS_PASSWORD);
            store.setKeyEntry(ALIAS, key, SERVERS_PASSWORD, chain);
            try (OutputStream out = Files.newOutputStream(keyStore)) {
                store.store(out, SERVERS_PASSWORD);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static ServerCertificate fromKeyStore(Path file, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return new ServerCertificate(
                        (PrivateKey) store.getKey(alias, password), store.getCertificateChain(alias));
            }
        }
        throw new GeneralSecurityException("no private key");
    }

    private static ServerCertificate fromPem(Path certificates, Path key, char[] password)
            throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(certificates)) {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(Certificate[]::new);
            return new ServerCertificate(privateKey(Files.readString(key), password), chain);
        }
    }

    private static PrivateKey privateKey(String pem, char[] password) throws IOException, GeneralSecurityException {
        Matcher matcher = PEM_KEY.matcher(pem);
        if (!matcher.find()) {
            throw new GeneralSecurityException("no PKCS#8 private key (BEGIN PRIVATE KEY)");
        }
        byte[] der = Base64.getMimeDecoder().decode(matcher.group(2));
        PKCS8EncodedKeySpec spec = matcher.group(1) == null ? new PKCS8EncodedKeySpec(der) : decrypted(der, password);
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                continue;
            }
        }
        throw new GeneralSecurityException("the key is neither RSA nor EC nor EdDSA");
    }

    private static PKCS8EncodedKeySpec decrypted(byte[] der, char[] password)
            throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
        String algorithm = info.getAlgParameters() == null
                ? info.getAlgName()
                : info.getAlgParameters().toString();
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(
                Cipher.DECRYPT_MODE,
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password)),
                info.getAlgParameters());
        return info.getKeySpec(cipher);
    }

    /** A key that does not belong to the certificate would show only at the first visitor. */
    private void check() throws GeneralSecurityException {
        if (chain.length == 0) {
            throw new GeneralSecurityException("no certificate");
        }
        PublicKey publicKey = chain[0].getPublicKey();
        Signature signature = Signature.getInstance(SIGNATURES.getOrDefault(key.getAlgorithm(), "SHA256withRSA"));
        signature.initSign(key);
        signature.update(ALIAS.getBytes(StandardCharsets.US_ASCII));
        byte[] signed = signature.sign();
        signature.initVerify(publicKey);
        signature.update(ALIAS.getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(signed)) {
            throw new GeneralSecurityException("key and certificate do not belong together");
        }
    }
}
