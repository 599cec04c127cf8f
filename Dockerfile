# syntax=docker/dockerfile:1

# 作る段。試験は .ci/run で済ませておき、ここでは組み立てるだけにする。
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY bpmn bpmn
COPY forms forms
COPY db db
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
 && cp target/michisuji-*.jar michisuji.jar \
 && java -Djarmode=tools -jar michisuji.jar extract --layers --destination layers

# 動かす段。変わりにくい層から順に重ねる。
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --user-group --home-dir /app michisuji \
 && mkdir -p /app/data /app/archive /app/audit-heads \
 && chown michisuji:michisuji /app/data /app/archive /app/audit-heads
WORKDIR /app
COPY src/docker/healthcheck /app/healthcheck
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
# 読んだクラスの控えを取り、起動を三割ほど短くする。組み込みの PostgreSQL で一度だけ起こし、跡は残さない。
# 取れない環境では控えなしで動く
RUN MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR=/tmp/training \
    java -Duser.timezone=Asia/Tokyo -XX:+UseSerialGC -XX:ArchiveClassesAtExit=/app/archive/michisuji.jsa \
      -Dspring.context.exit=onRefresh -Djava.io.tmpdir=/tmp -jar michisuji.jar > /dev/null || true; \
    rm -rf /tmp/*
EXPOSE 8080
ENV JAVA_OPTS=""
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["/app/healthcheck"]
# 時間帯は必ず日本時間。エンジンは時差を持たない時刻を JVM の時間帯で書く。
ENTRYPOINT ["/bin/bash", "-c", "exec java -Duser.timezone=Asia/Tokyo -XX:+UseSerialGC -XX:SharedArchiveFile=/app/archive/michisuji.jsa -XX:MaxRAMPercentage=75 ${JAVA_OPTS} -jar michisuji.jar \"$@\"", "michisuji"]
