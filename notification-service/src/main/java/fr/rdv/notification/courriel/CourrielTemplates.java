package fr.rdv.notification.courriel;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The two readings of a mail, from {@code templates/text} and {@code templates/html}. */
@Component
public class CourrielTemplates {
    private final ITemplateEngine engine;

    CourrielTemplates(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** Plain text. */
    public String text(String template, Map<String, Object> model) {
        return engine.process("text/" + template, new Context(Locale.FRENCH, model));
    }

    /** Html, every value escaped. */
    public String html(String template, Map<String, Object> model) {
        return engine.process("html/" + template, new Context(Locale.FRENCH, model));
    }
}
