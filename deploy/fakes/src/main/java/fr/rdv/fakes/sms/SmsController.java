package fr.rdv.fakes.sms;

import fr.rdv.fakes.FakesProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Where messages are handed in and read. A number that ends in {@code 503} is refused the first time, one in {@code 504} is
 * taken but the answer is late, one in {@code 505} has its delivery told twice.
 */
@Controller
class SmsController {
    private static final int SHOWN = 100;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private final SmsMessages messages;
    private final FakesProperties.Sms properties;
    private final Set<String> refusedOnce = ConcurrentHashMap.newKeySet();
    private final HttpClient callbacks = HttpClient.newHttpClient();

    SmsController(SmsMessages messages, FakesProperties properties) {
        this.messages = messages;
        this.properties = properties.sms();
    }

    /** @param callbackUrl told of the delivery, when given */
    record SmsRequest(
            String to,
            String text,
            String reference,
            @Nullable URI callbackUrl) {}

    record Line(String to, String received, String text) {}

    @PostMapping("/sms")
    @ResponseBody
    ResponseEntity<ReceivedSms> take(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestBody SmsRequest request)
            throws InterruptedException {
        if (!authorization.equals("Bearer " + properties.token())) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (request.to().endsWith("503") && refusedOnce.add(request.reference())) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        ReceivedSms sms = messages.keep(request.to(), request.text(), request.reference());
        if (request.to().endsWith("504")) {
            Thread.sleep(properties.stall());
        }
        tellDelivery(request, request.to().endsWith("505") ? 2 : 1);
        return ResponseEntity.status(HttpStatus.CREATED).body(sms);
    }

    private void tellDelivery(SmsRequest request, int times) {
        URI url = request.callbackUrl();
        for (int i = 0; url != null && i < times; i++) {
            callbacks.sendAsync(
                    HttpRequest.newBuilder(url)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"reference\": \"%s\", \"status\": \"delivered\"}"
                                            .formatted(request.reference())))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    @GetMapping("/sms")
    String list(@RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute(
                "messages",
                messages.newestFirst(to).stream()
                        .limit(SHOWN)
                        .map(sms -> new Line(sms.to(), FRENCH.format(sms.receivedAt()), sms.text()))
                        .toList());
        model.addAttribute("to", to);
        return "sms";
    }

    @GetMapping("/sms.json")
    @ResponseBody
    List<ReceivedSms> json(@RequestParam(defaultValue = "") String to) {
        return messages.newestFirst(to);
    }
}
