package fr.rdv.organisation.adresse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The Base Adresse Nationale, which answers in GeoJSON. */
interface BanClient {

    @GetExchange("/search/")
    Found search(@RequestParam String q, @RequestParam int limit, @RequestParam int autocomplete);

    record Found(List<Feature> features) {}

    record Feature(Geometry geometry, Properties properties) {}

    /** Longitude first, then latitude; WGS 84, degrees. */
    record Geometry(List<Double> coordinates) {}

    record Properties(
            String label,
            String name,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String citycode) {}
}
