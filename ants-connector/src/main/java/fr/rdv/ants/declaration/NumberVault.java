package fr.rdv.ants.declaration;

import fr.rdv.ants.coordination.PreDemandeNumber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Numbers at rest: AES-GCM bound to the row that holds them, and an HMAC to find them by. */
@Component
class NumberVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey encryptionKey;
    private final SecretKey lookupKey;

    NumberVault(DeclarationProperties properties) {
        this.encryptionKey = new SecretKeySpec(Base64.getDecoder().decode(properties.encryptionKey()), "AES");
        this.lookupKey = new SecretKeySpec(Base64.getDecoder().decode(properties.lookupKey()), HMAC);
    }

    /** The nonce, then the encrypted number. */
    byte[] encrypt(PreDemandeNumber number, UUID row) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = number.value().getBytes(StandardCharsets.US_ASCII);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, text, row);
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    PreDemandeNumber decrypt(byte[] kept, UUID row) {
        ByteBuffer buffer = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] encrypted = new byte[kept.length - NONCE_BYTES];
        buffer.get(nonce).get(encrypted);
        return new PreDemandeNumber(
                new String(run(Cipher.DECRYPT_MODE, nonce, encrypted, row), StandardCharsets.US_ASCII));
    }

    byte[] lookup(PreDemandeNumber number) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(lookupKey);
            return mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UUID row) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
