package org.tamiz.server;

import io.javalin.Javalin;
import io.javalin.json.JavalinJackson3;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tamiz.cases.Cases;
import org.tamiz.cases.ReviewPolicyFile;
import org.tamiz.cases.database.Database;
import org.tamiz.server.api.ApiRoutes;
import org.tamiz.server.yente.YenteRoutes;

/** A running server: the API and the review desk over the lists and cases of a home folder. */
public final class TamizServer implements AutoCloseable {
    /** How often the home folder is looked at for other lists. Looking costs a few milliseconds. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Javalin javalin;
    private final ScheduledExecutorService timer;
    private final Future<?> looking;
    private final ApiRoutes api;
    private final Database database;
    private final CountDownLatch ended = new CountDownLatch(1);

    private TamizServer(
            Javalin javalin, ScheduledExecutorService timer, Future<?> looking, ApiRoutes api, Database database) {
        this.api = api;
        this.database = database;
        this.looking = looking;
        this.javalin = javalin;
        this.timer = timer;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws org.tamiz.core.model.TamizException if lists or the database cannot be opened, or the port is taken
     */
    public static TamizServer start(ServerSettings settings) {
        LiveLists lists = new LiveLists(settings.home(), settings.policy(), Clock.system(ZoneId.systemDefault()));
        Clock clock = Clock.systemUTC();
        String address = settings.database();
        Database database = address == null
                ? Database.inFile(settings.home().resolve("cases.db"))
                : Database.at(address, System.getenv());
        Cases cases = new Cases(database, ReviewPolicyFile.read(settings.home()), clock);
        ApiRoutes api = new ApiRoutes(settings, lists, () -> cases, context -> "nobody", clock);
        List<Routes> groups = List.of(new ErrorAnswers(), new HealthRoutes(lists), api, new YenteRoutes(lists));
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            config.jsonMapper(new JavalinJackson3(Json.MAPPER, false));
            config.http.prefer405over404 = true;
            groups.forEach(group -> group.addTo(config.routes));
        });
        javalin.start();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lists");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> looking = timer.scheduleWithFixedDelay(
                lists::refresh, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        TamizServer server = new TamizServer(javalin, timer, looking, api, database);
        // As when the process is told to stop (SIGTERM): requests under way are answered first.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** What it answers to, such as {@code GET /healthz}; for tests of the contract. */
    Set<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Waits until it is closed, as the end of the process does it. */
    public void join() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it: no new requests are taken, those under way are answered. */
    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdown();
        javalin.stop();
        api.close();
        database.close();
        ended.countDown();
    }
}
