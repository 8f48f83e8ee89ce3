package fr.rdv.fakes.adresse;

import fr.rdv.fakes.FakesProperties;
import fr.rdv.fakes.adresse.Voies.Found;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Searches as the Base Adresse Nationale does, and can be slow or down. */
@RestController
@RequestMapping("/adresse")
class AdresseController {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    private final Voies voies;
    private final Duration stall;
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicBoolean slow = new AtomicBoolean();

    AdresseController(Voies voies, FakesProperties properties) {
        this.voies = voies;
        this.stall = properties.adresse().stall();
    }

    @GetMapping({"/search", "/search/"})
    ResponseEntity<Object> search(@RequestParam String q, @RequestParam(defaultValue = "5") int limit) {
        if (slow.get()) {
            wait(stall);
        }
        if (down.get()) {
            return ResponseEntity.status(HttpStatus.BAD_GATEWAY).build();
        }
        if (q.length() < SHORTEST || q.length() > LONGEST) {
            return ResponseEntity.badRequest()
                    .body(Map.of(
                            "code",
                            400,
                            "message",
                            "Failed parsing query",
                            "detail",
                            List.of("q: must contain between 3 and 200 chars")));
        }
        List<Object> features =
                voies.search(q, limit).stream().map(AdresseController::feature).toList();
        return ResponseEntity.ok(Map.of("type", "FeatureCollection", "query", q, "features", features));
    }

    /** Answers 502 from now on, or answers again. */
    @PostMapping("/panne")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outage(@RequestParam(defaultValue = "true") boolean active) {
        down.set(active);
    }

    /** Answers late from now on, or at once again. */
    @PostMapping("/lenteur")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void slowness(@RequestParam(defaultValue = "true") boolean active) {
        slow.set(active);
    }

    private static Object feature(Found found) {
        Voie voie = found.voie();
        boolean house = !found.number().isEmpty();
        String name = house ? found.number() + " " + voie.name() : voie.name();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("label", "%s %s %s".formatted(name, voie.postcode(), voie.city()));
        properties.put("score", found.score());
        properties.put("type", house ? "housenumber" : "street");
        properties.put("name", name);
        properties.put("postcode", voie.postcode());
        properties.put("city", voie.city());
        properties.put("citycode", voie.citycode());
        properties.put("context", voie.context());
        Object point = Map.of("type", "Point", "coordinates", List.of(voie.longitude(), voie.latitude()));
        return Map.of("type", "Feature", "geometry", point, "properties", properties);
    }

    private static void wait(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
