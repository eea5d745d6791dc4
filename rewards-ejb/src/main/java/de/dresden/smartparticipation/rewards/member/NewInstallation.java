package de.dresden.smartparticipation.rewards.member;

/**
 * A device that proves who it is.
 *
 * @param publicKey SubjectPublicKeyInfo in Base64, Ed25519 or P-256
 * @param nonce one of ours, at most five minutes old, used once
 * @param signature over {@code smart-participation:<purpose>:<nonce>} in Base64; the purpose is {@code register}, {@code token} or
 *     {@code device}
 * @param appVersion of the app, at most 40 signs, may be null
 */
public record NewInstallation(String publicKey, String nonce, String signature, String appVersion) {}
