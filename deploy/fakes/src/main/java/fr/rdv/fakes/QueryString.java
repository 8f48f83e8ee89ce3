package fr.rdv.fakes;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A raw query string taken apart. Unlike the servlet's parameters it never mixes in a form body. */
public final class QueryString {

    private QueryString() {}

    public static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw != null) {
            UriComponentsBuilder.newInstance()
                    .query(raw)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> {
                        parameters.put(
                                decode(name),
                                values.stream().map(QueryString::decode).toList());
                    });
        }
        return parameters;
    }

    private static String decode(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
