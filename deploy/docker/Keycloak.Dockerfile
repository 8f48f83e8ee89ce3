# Keycloak with our theme and provider, built once in its optimized form for PostgreSQL; `mvn package` has built the jar.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
COPY deploy/keycloak/target/rdv-keycloak.jar /opt/keycloak/providers/
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY deploy/keycloak/realms/*.json /opt/keycloak/data/import/
COPY deploy/keycloak/passwords/*.txt /opt/keycloak/data/password-blacklists/
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
