# One template for every Spring Boot application; docker-compose.yml names the jar, which `mvn package` has built.
FROM eclipse-temurin:25-jre AS layers
ARG JAR
WORKDIR /layers
COPY ${JAR} application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination .

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home rdv
USER rdv
WORKDIR /app
# From what changes least to what changes most.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
ENV JAVA_TOOL_OPTIONS="-Xms48m -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=24 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]
ENTRYPOINT ["java", "-jar", "application.jar"]
