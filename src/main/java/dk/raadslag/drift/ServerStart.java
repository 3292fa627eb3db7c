package dk.raadslag.drift;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How the embedded PostgreSQL is started: durable, on 127.0.0.1 alone, behind passwords. */
final class ServerStart {

    static final String SUPERBRUGER = "postgres";
    static final List<String> HOLDBAR = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final Duration STARTFRIST = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final int ABSENT_LOOKS = 2;

    private ServerStart() {}

    /**
     * The library waits its whole time also for a server that has given up; nobody waits that long with it.
     *
     * @param port 0 for any that is free
     * @throws IOException if it does not come up: the log of the server says why
     */
    static EmbeddedPostgres of(Datamappe mappe, int port) throws IOException, InterruptedException {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(() -> start(mappe, port));
        Thread starting = Thread.ofPlatform().daemon().name("databasestart").start(start);
        Postmaster postmaster = new Postmaster(mappe.klynge());
        int absent = 0;
        try {
            while (true) {
                try {
                    return start.get(LOOK.toSeconds(), TimeUnit.SECONDS);
                } catch (TimeoutException stillStarting) {
                    absent = postmaster.isAlive() || !mappe.isComplete() ? 0 : absent + 1;
                    if (absent == ABSENT_LOOKS) {
                        throw new IOException("It has given up: see " + mappe.log(), stillStarting);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } finally {
            starting.interrupt();
        }
    }

    private static EmbeddedPostgres start(Datamappe mappe, int port) throws IOException {
        // The folder has a lock of its own, and the library keeps this one for good when a start fails.
        Files.deleteIfExists(mappe.klynge().resolve("epg-lock"));
        String adgangskode = mappe.adgangskode(SUPERBRUGER);
        // The library clears old clusters out of its working folder: one of our own, that is never the cluster's
        // parent.
        System.setProperty("ot.epg.working-dir", mappe.program().toString());
        Redirect log = Redirect.appendTo(mappe.log().toFile());
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(mappe.klynge())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTFRIST)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", adgangskode)
                // The same letters whatever language the machine is told to speak, and also where it cannot.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                // Given to initdb as they are, and stronger than the "trust" that the library asks for.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", mappe.adgangskodefil(SUPERBRUGER).toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB");
        if (port > 0) {
            server.setPort(port);
        }
        HOLDBAR.forEach(indstilling -> server.setServerConfig(indstilling, "on"));
        return server.start();
    }
}
