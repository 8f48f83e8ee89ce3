package fr.rdv.fakes.mail;

import fr.rdv.fakes.FakesProperties;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** The SMTP port. Closing it is how the server plays dead: connections are refused. */
@Component
class SmtpCatcher implements SmartLifecycle {

    private static final int MAX_MESSAGE_BYTES = 20_000_000;

    private final Mails mails;
    private final Greylist greylist;
    private final FakesProperties.Smtp settings;
    private @Nullable SMTPServer server;

    SmtpCatcher(Mails mails, Greylist greylist, FakesProperties properties) {
        this.mails = mails;
        this.greylist = greylist;
        this.settings = properties.smtp();
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        SMTPServer opened = SMTPServer.port(settings.port())
                .bindAddress(address(settings.host()))
                .softwareName("rdv-fakes")
                .insertReceivedHeaders(false)
                .maxMessageSize(MAX_MESSAGE_BYTES)
                .messageHandlerFactory(context -> new Delivery(mails, greylist))
                .build();
        opened.start();
        server = opened;
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    synchronized int port() {
        return server == null ? settings.port() : server.getPortAllocated();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No such address to listen on: " + host, e);
        }
    }
}
