package fr.rdv.agenda.creneau;

import fr.rdv.agenda.absence.Absences;
import fr.rdv.agenda.agendaexterne.BusyTimesElsewhere;
import fr.rdv.agenda.creneau.domain.ComputationBenchmark;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.occupation.Occupations;
import fr.rdv.agenda.plageouverture.PlagesOuverture;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./rdv bench creneaux}: times searches on a PostgreSQL of its own, the whole service over HTTP, and the computation
 * alone; then the gateway of the running suite, where there is one. Writes the figures to the file given.
 */
public final class CreneauxBench {
    private CreneauxBench() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        try (EmbeddedPostgres server = BenchDatabase.start()) {
            searches(server, figures);
            HttpBench.ofService(server, figures);
        }
        HttpBench.ofGateway(arguments.length > 1 ? arguments[1] : "", figures);
        ComputationBenchmark.print();
        figures.put("machine", System.getenv("MACHINE"));
        figures.put("load", load());
        figures.put("at", Instant.now().toString());
        String json = JsonMapper.shared().writeValueAsString(figures);
        System.out.println(json);
        Files.writeString(Path.of(arguments[0]), json + "\n");
    }

    private static void searches(EmbeddedPostgres server, Map<String, @Nullable Object> figures) throws Exception {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            BenchDatabase.register(beans, server);
            beans.register(
                    Motifs.class,
                    PlagesOuverture.class,
                    Occupations.class,
                    Absences.class,
                    BusyTimesElsewhere.class,
                    Agendas.class,
                    FindCreneaux.class,
                    FindCreneauxOfLieux.class);
            beans.refresh();
            BenchDatabase.load(beans.getBean(JdbcClient.class), SearchBench.ALL);
            new SearchBench(beans, figures).run();
        }
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
