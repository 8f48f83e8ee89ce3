package fr.rdv.fakes.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes one MIME message apart. */
class MailReader {

    private final List<MailContent.Attachment> attachments = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    MailContent read(String source) {
        try {
            MimeMessage message =
                    new MimeMessage(null, new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            readPart(message);
            String subject = Objects.requireNonNullElse(message.getSubject(), "");
            return new MailContent(subject, headers(message), text, html, List.copyOf(attachments));
        } catch (MessagingException | IOException e) {
            return new MailContent("", List.of(), source, null, List.of());
        }
    }

    private void readPart(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart multipart = (Multipart) part.getContent();
            for (int i = 0; i < multipart.getCount(); i++) {
                readPart(multipart.getBodyPart(i));
            }
        } else if (part.getFileName() == null && text == null && part.isMimeType("text/plain")) {
            text = string(part);
        } else if (part.getFileName() == null && html == null && part.isMimeType("text/html")) {
            html = string(part);
        } else {
            attachments.add(attachment(part));
        }
    }

    private MailContent.Attachment attachment(Part part) throws MessagingException, IOException {
        String extension = part.isMimeType("text/calendar") ? ".ics" : "";
        String name = part.getFileName() == null
                ? "piece-" + (attachments.size() + 1) + extension
                : MimeUtility.decodeText(part.getFileName());
        byte[] bytes = part.getInputStream().readAllBytes();
        return new MailContent.Attachment(
                name, part.getContentType().replaceAll("\\s+", " "), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static List<MailContent.Header> headers(MimeMessage message) throws MessagingException, IOException {
        List<MailContent.Header> headers = new ArrayList<>();
        for (jakarta.mail.Header header : Collections.list(message.getAllHeaders())) {
            headers.add(new MailContent.Header(header.getName(), MimeUtility.decodeText(header.getValue())));
        }
        return headers;
    }

    private static String string(Part part) throws MessagingException, IOException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        Charset known = charset == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(charset));
        return new String(part.getInputStream().readAllBytes(), known);
    }
}
