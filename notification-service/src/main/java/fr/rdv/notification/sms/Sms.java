package fr.rdv.notification.sms;

import java.text.Normalizer;

/**
 * A message.
 *
 * @param reference the same for every attempt to send it: the operator takes it once
 * @param to E.164
 */
public record Sms(String reference, String to, String text) {
    /** Letters that cost no more than one sign each (GSM 03.38): without accents. */
    public Sms {
        text = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("’", "'")
                .replace("œ", "oe");
    }

    @Override
    public String toString() {
        return "Sms[" + reference + "]";
    }
}
