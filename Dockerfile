# ./mvnw package && docker build -t benzo-guide .     How to run it: docs/operate.md
FROM eclipse-temurin:25-jre
WORKDIR /site
# Not copied from another stage: the AOT cache is good only for the very Java, paths and file times it was made with.
RUN --mount=type=bind,source=target,target=/built \
  java -Djarmode=tools -jar /built/benzo-guide-*.jar extract --destination . --application-filename site.jar
# One start beforehand, so that later ones find their classes read and linked.
RUN java -XX:AOTCacheOutput=site.aot -Dspring.context.exit=onRefresh -jar site.jar
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=site.aot", "-XX:MaxRAMPercentage=40", "-XX:+ExitOnOutOfMemoryError", "-jar", "site.jar"]
