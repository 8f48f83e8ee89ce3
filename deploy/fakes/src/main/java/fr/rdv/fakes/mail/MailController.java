package fr.rdv.fakes.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages where people of the local run read the mail. */
@Controller
class MailController {

    private static final int SHOWN = 100;
    private static final String LINKS_LEAVE_THE_FRAME = "<base target=\"_blank\">";

    private final Mails mails;
    private final SmtpCatcher smtp;

    MailController(Mails mails, SmtpCatcher smtp) {
        this.mails = mails;
        this.smtp = smtp;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/mails";
    }

    @GetMapping("/mails")
    String list(@RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute(
                "mails",
                mails.newestFirst(to).stream().limit(SHOWN).map(MailLine::of).toList());
        model.addAttribute("to", to);
        model.addAttribute("up", smtp.isRunning());
        return "mails";
    }

    @GetMapping("/mails/{id}")
    String read(@PathVariable long id, Model model) {
        ReceivedMail mail = require(id);
        model.addAttribute("line", MailLine.of(mail));
        model.addAttribute("content", MailContent.of(mail));
        return "mail";
    }

    /** The HTML body alone, for the sandboxed frame: no script, no form, nothing fetched from elsewhere. */
    @GetMapping("/mails/{id}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        String html = MailContent.of(require(id)).html();
        if (html == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                                + " style-src 'unsafe-inline'; img-src data:")
                .body(withLinksLeavingTheFrame(html));
    }

    @GetMapping("/mails/{id}/pieces/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int number) {
        MailContent content = MailContent.of(require(id));
        if (number < 0 || number >= content.attachments().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        MailContent.Attachment piece = content.attachments().get(number);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(piece.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, piece.contentType())
                .body(piece.bytes());
    }

    /** Takes the server down or up again. */
    @PostMapping("/mails/panne")
    String outage(@RequestParam(defaultValue = "true") boolean active) {
        if (active) {
            smtp.stop();
        } else {
            smtp.start();
        }
        return "redirect:/mails";
    }

    private ReceivedMail require(long id) {
        return mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String withLinksLeavingTheFrame(String html) {
        return html.contains("<head>")
                ? html.replace("<head>", "<head>" + LINKS_LEAVE_THE_FRAME)
                : LINKS_LEAVE_THE_FRAME + html;
    }
}
