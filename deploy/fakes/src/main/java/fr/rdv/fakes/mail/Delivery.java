package fr.rdv.fakes.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One SMTP transaction. */
class Delivery implements MessageHandler {

    private final Mails mails;
    private final Greylist greylist;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Delivery(Mails mails, Greylist greylist) {
        this.mails = mails;
        this.greylist = greylist;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (greylist.defers(recipient)) {
            throw new RejectException(451, "4.7.1 Greylisted, please try again later");
        }
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException {
        mails.keep(sender, recipients, new String(data.readAllBytes(), StandardCharsets.ISO_8859_1));
        return null;
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
