package de.dresden.smartparticipation.product.api;

import com.fasterxml.jackson.databind.JsonNode;
import de.dresden.smartparticipation.product.api.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A phone with the climate app: a key pair of its own, and the calls that prove it. */
public record MemberPhone(String base, KeyPair keys) {

    /** @param base address of the API, {@code …/api/v1} */
    public static MemberPhone at(String base) {
        try {
            return new MemberPhone(base, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer register() {
        return nobody().post("/rewards/installations", proof("register", nonce()));
    }

    public Answer renew() {
        return nobody().post("/rewards/tokens", proof("token", nonce()));
    }

    /** Registers and calls as the member from then on. */
    public Api member() {
        JsonNode opened = register().json();
        return new Api(base, opened.path("token").asText());
    }

    public String nonce() {
        return nobody().post("/rewards/nonces", Map.of()).json().path("nonce").asText();
    }

    public Map<String, Object> proof(String purpose, String nonce) {
        Map<String, Object> proof = new HashMap<>();
        proof.put(
                "publicKey", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        proof.put("nonce", nonce);
        proof.put("signature", signature("smart-participation:" + purpose + ":" + nonce));
        proof.put("appVersion", "1.4.2");
        return proof;
    }

    private String signature(String message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Api nobody() {
        return new Api(base, null);
    }
}
