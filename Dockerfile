# Rådslag's image: built with a JDK, run on a JRE as a user without rights, started from a cache of what starting taught
# the JVM. Build and run: docker compose up --build

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/scripts src/scripts
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -Pproduction dependency:resolve dependency:resolve-plugins
COPY db db
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -Pproduction -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/raadslag.jar extract --layers --destination /layers

# The program as it will run: the cache below is valid for these very files at this very place.
FROM eclipse-temurin:25-jre AS program
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

FROM program AS rehearsal
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql \
    && rm -rf /var/lib/apt/lists/*
RUN service postgresql start \
    && su postgres -c "psql -qc \"CREATE ROLE rehearsal LOGIN CREATEROLE PASSWORD 'rehearsal'\" -c 'CREATE DATABASE rehearsal OWNER rehearsal'" \
    && RAADSLAG_OEVELSE=true PORT=0 \
       SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5432/rehearsal \
       SPRING_DATASOURCE_USERNAME=rehearsal SPRING_DATASOURCE_PASSWORD=rehearsal \
       java --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput=/app/raadslag.aot -jar /app/raadslag.jar \
    && test -s /app/raadslag.aot

FROM program
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin raadslag
COPY --from=rehearsal /app/raadslag.aot ./
USER raadslag
ENV PORT=8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=/app/raadslag.aot", "-Xlog:disable", "-Xlog:all=error:stderr", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/raadslag.jar"]
