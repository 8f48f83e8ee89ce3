package fr.rdv.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event contracts, for the tests of those who write and of those who read them. */
public final class Contracts {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /**
     * Fails unless a body is what the contract says.
     *
     * @param topic topic of the aggregate, for example {@code organisation.lieu.v1}
     */
    public static void assertMatches(String topic, String body) {
        Schema schema = SCHEMAS.getSchema(read(topic, "schema.json"), InputFormat.JSON);
        List<Error> errors = schema.validate(body, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError("Body does not match " + topic + ": " + errors + "\n" + body);
        }
    }

    /** The golden example of an event, for example {@code example("organisation.lieu.v1", "LieuCreated")}. */
    public static String example(String topic, String event) {
        return read(topic, event + ".example.json");
    }

    private static String read(String topic, String file) {
        String path = "/contracts/" + topic + "/" + file;
        try (@Nullable InputStream resource = Contracts.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new AssertionError("No contract " + path);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
