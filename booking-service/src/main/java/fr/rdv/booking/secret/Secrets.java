package fr.rdv.booking.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** HMACs and encryption with keys derived (HKDF) from the service's secret, one key a purpose. */
@Component
public class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    Secrets(SecretProperties properties) {
        this.secret = properties.secret().getBytes(UTF_8);
    }

    /**
     * HMAC-SHA256 of a message.
     *
     * @param purpose what the HMAC is for, so that one made for a code never passes for a link
     */
    public byte[] hmac(String purpose, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key(purpose, "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Encrypts with AES-256-GCM.
     *
     * @param context what the text belongs to; it cannot be decrypted as belonging to something else
     * @return nonce, then encrypted text and tag
     */
    public byte[] encrypt(String purpose, String text, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] encrypted =
                    cipher(Cipher.ENCRYPT_MODE, purpose, nonce, context).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what {@link #encrypt} made for the same purpose and context. */
    public String decrypt(String purpose, byte[] encrypted, String context) {
        ByteBuffer buffer = ByteBuffer.wrap(encrypted);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce, context).doFinal(body), UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("Not encrypted by this service for " + purpose, tampered);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(purpose, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(UTF_8));
        return cipher;
    }

    private SecretKey key(String purpose, String algorithm) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(purpose.getBytes(UTF_8), 32));
    }
}
