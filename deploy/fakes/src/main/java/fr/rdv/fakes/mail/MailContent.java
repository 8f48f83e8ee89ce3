package fr.rdv.fakes.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message read: the text, the HTML and whatever else it carries. */
record MailContent(
        String subject,
        List<Header> headers,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /** A header as written, encoded words decoded. */
    record Header(String name, String value) {}

    /**
     * A part that is not the body.
     *
     * @param content one character for each byte
     */
    record Attachment(String name, String contentType, String content) {

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean isText() {
            return contentType.startsWith("text/");
        }
    }

    /** Reads a message; one that cannot be read shows its source as text. */
    static MailContent of(ReceivedMail mail) {
        return new MailReader().read(mail.source());
    }
}
