package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of a device: Ed25519, or ECDSA over P-256 with SHA-256 (what phones keep in their secure hardware).
 *
 * @param algorithm which of the two
 * @param encoded the key as X.509 SubjectPublicKeyInfo, spelled the one way in which Java spells it: one key has one fingerprint
 */
record DeviceKey(Algorithm algorithm, byte[] encoded) {

    enum Algorithm {
        ED25519("Ed25519"),
        ES256("EC");

        private final String family;

        Algorithm(String family) {
            this.family = family;
        }
    }

    private static final int LONGEST = 200;
    private static final int P256_BITS = 256;
    private static final String P256 = "secp256r1";
    /** Two numbers of 32 bytes each, as browsers write a signature; phones write ASN.1. */
    private static final int PLAIN_SIGNATURE = 64;

    /**
     * @param text SubjectPublicKeyInfo in Base64
     * @throws Refused where it is none of the two
     */
    static DeviceKey read(String text) {
        byte[] bytes = decoded(text);
        for (Algorithm algorithm : Algorithm.values()) {
            try {
                PublicKey key = parsed(algorithm, bytes);
                if (key instanceof EdECPublicKey curve && SmallOrder.has(curve.getPoint())) {
                    throw unknown();
                }
                if (!(key instanceof ECPublicKey curve) || isP256(curve)) {
                    return new DeviceKey(algorithm, key.getEncoded());
                }
            } catch (GeneralSecurityException otherKind) {
                continue;
            }
        }
        throw unknown();
    }

    /** What a device signs: the purpose stands in it, so that a proof for one thing opens no other. */
    static byte[] message(String purpose, String nonce) {
        return ("smart-participation:" + purpose + ":" + nonce).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the signature, in Base64, is this key's over the message. */
    boolean signed(byte[] message, String signature) {
        byte[] bytes;
        try {
            bytes = decoded(signature);
        } catch (Refused unreadable) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(signatureAlgorithm(bytes));
            check.initVerify(parsed(algorithm, encoded));
            check.update(message);
            return check.verify(bytes);
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    /** SHA-256 of the key in 64 hexadecimal digits. */
    String fingerprint() {
        return sha256(encoded);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String signatureAlgorithm(byte[] signature) {
        if (algorithm == Algorithm.ED25519) {
            return "Ed25519";
        }
        return signature.length == PLAIN_SIGNATURE ? "SHA256withECDSAinP1363Format" : "SHA256withECDSA";
    }

    private static PublicKey parsed(Algorithm algorithm, byte[] bytes) throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm.family).generatePublic(new X509EncodedKeySpec(bytes));
    }

    private static boolean isP256(ECPublicKey key) {
        return key.getParams().getOrder().bitLength() == P256_BITS
                && key.getParams().toString().contains(P256);
    }

    private static byte[] decoded(String text) {
        if (text == null || text.length() > 2 * LONGEST) {
            throw unknown();
        }
        try {
            return text.indexOf('-') >= 0 || text.indexOf('_') >= 0
                    ? Base64.getUrlDecoder().decode(text)
                    : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(Reason.of("rewards.member.key"));
    }
}
