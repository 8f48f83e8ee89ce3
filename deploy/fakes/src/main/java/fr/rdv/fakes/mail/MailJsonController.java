package fr.rdv.fakes.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same mail for tests. */
@RestController
class MailJsonController {

    /** A mail, bodies decoded. */
    record MailJson(
            long id,
            Instant receivedAt,
            String from,
            List<String> to,
            String subject,
            @Nullable String text,
            @Nullable String html,
            List<AttachmentJson> attachments) {}

    /** An attachment: the text itself when it is one (an ICS), else Base64. */
    record AttachmentJson(String name, String contentType, String encoding, String content) {}

    private final Mails mails;

    MailJsonController(Mails mails) {
        this.mails = mails;
    }

    @GetMapping("/mails.json")
    List<MailJson> list(@RequestParam(defaultValue = "") String to) {
        return mails.newestFirst(to).stream().map(MailJsonController::json).toList();
    }

    @DeleteMapping("/mails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        mails.clear();
    }

    private static MailJson json(ReceivedMail mail) {
        MailContent content = MailContent.of(mail);
        return new MailJson(
                mail.id(),
                mail.receivedAt(),
                mail.sender(),
                mail.recipients(),
                content.subject(),
                content.text(),
                content.html(),
                content.attachments().stream().map(MailJsonController::json).toList());
    }

    private static AttachmentJson json(MailContent.Attachment attachment) {
        return attachment.isText()
                ? new AttachmentJson(
                        attachment.name(),
                        attachment.contentType(),
                        "text",
                        new String(attachment.bytes(), StandardCharsets.UTF_8))
                : new AttachmentJson(
                        attachment.name(),
                        attachment.contentType(),
                        "base64",
                        Base64.getEncoder().encodeToString(attachment.bytes()));
    }
}
