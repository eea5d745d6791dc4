package de.dresden.smartparticipation.platform.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals values of columns and signs codes with keys by name. What is sealed or signed begins with the number of its key, so
 * that it stays readable after a rotation.
 */
@Dependent
public class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "sp.data.dir", defaultValue = "smart-participation-data")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "sp.keys.dir")
    private Optional<String> directory;

    Keys() {}

    Keys(Path directory) {
        this.directory = Optional.of(directory.toString());
    }

    /** For tests and programs outside the container. */
    public static Keys in(Path directory) {
        return new Keys(directory);
    }

    /**
     * Encrypts a text.
     *
     * @param name name of the key, as {@code iban}
     * @param context what the value belongs to, as {@code account 42}; it opens only there
     */
    public String seal(String name, String context, String plain) {
        int number = keys().current(name);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed =
                cipher(Cipher.ENCRYPT_MODE, name, number, nonce, context, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return number + ":" + Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException where it was changed, belongs elsewhere, or its key is missing */
    public String open(String name, String context, String sealed) {
        int colon = sealed.indexOf(':');
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(colon + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] content = new byte[all.remaining()];
        all.get(content);
        int number = Integer.parseInt(sealed.substring(0, colon));
        return new String(cipher(Cipher.DECRYPT_MODE, name, number, nonce, context, content), StandardCharsets.UTF_8);
    }

    /** Signs a text, for a link or code that nobody can make up. */
    public String sign(String name, String text) {
        int number = keys().current(name);
        return number + "." + mac(name, number, text);
    }

    /** Whether the signature is of this text, by the current or an earlier key. */
    public boolean isSigned(String name, String text, String signature) {
        int dot = signature.indexOf('.');
        if (!signature.substring(0, Math.max(0, dot)).matches("[1-9][0-9]{0,8}")) {
            return false;
        }
        int number = Integer.parseInt(signature.substring(0, dot));
        return number <= keys().current(name)
                && MessageDigest.isEqual(
                        mac(name, number, text).getBytes(StandardCharsets.US_ASCII),
                        signature.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A keyed hash that is the same for the same text at all times, to recognise a text without keeping it. It is made with the
     * first key of that name and survives rotations: what was once counted under it must be found again.
     */
    public String fingerprint(String name, String text) {
        keys().current(name);
        return mac(name, 1, text);
    }

    /** From now on seals and signs with a new key; what the earlier ones sealed still opens. @return its number */
    public int rotate(String name) {
        return keys().rotate(name);
    }

    private KeyDirectory keys() {
        return new KeyDirectory(directory
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(dataDirectory, "keys"))
                .toAbsolutePath());
    }

    private byte[] cipher(int mode, String name, int number, byte[] nonce, String context, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(derived(name, number, "seal"), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((name + "/" + context).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("What was sealed with the key " + name + " does not open.", failure);
        }
    }

    private String mac(String name, int number, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac(derived(name, number, "sign"), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One key a purpose, so that a signature never tells anything about what is sealed. */
    private byte[] derived(String name, int number, String purpose) {
        return mac(keys().read(name, number), purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
