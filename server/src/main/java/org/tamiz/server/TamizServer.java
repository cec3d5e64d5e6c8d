package org.tamiz.server;

import io.javalin.Javalin;
import io.javalin.json.JavalinJackson3;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.cases.ReviewPolicyFile;
import org.tamiz.cases.access.Accounts;
import org.tamiz.cases.audit.AuditTrail;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.monitoring.Monitoring;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.access.Access;
import org.tamiz.server.access.AccessControl;
import org.tamiz.server.access.Identity;
import org.tamiz.server.api.ApiRoutes;
import org.tamiz.server.desk.DeskRoutes;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.ListAges;
import org.tamiz.server.operation.Metrics;
import org.tamiz.server.operation.QueueGauges;
import org.tamiz.server.operation.RequestLog;
import org.tamiz.server.yente.YenteRoutes;

/** A running server: the API and the review desk over the lists and cases of a home folder. */
public final class TamizServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TamizServer.class);

    /** So long whoever screens waits for its turn. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final Javalin javalin;
    private final ListWatch watch;
    private final ApiRoutes api;
    private final Database database;
    private final Access access;
    private final CountDownLatch ended = new CountDownLatch(1);

    private TamizServer(Javalin javalin, ListWatch watch, ApiRoutes api, Database database, Access access) {
        this.api = api;
        this.watch = watch;
        this.javalin = javalin;
        this.database = database;
        this.access = access;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws TamizException if lists or the database cannot be opened, or the port is taken
     */
    public static TamizServer start(ServerSettings settings) {
        Clock zoned = Clock.system(ZoneId.systemDefault());
        Clock clock = Clock.systemUTC();
        // The database takes a third of the time until it answers, most of it waiting; the rest is done meanwhile.
        CompletableFuture<LiveLists> opening =
                CompletableFuture.supplyAsync(() -> new LiveLists(settings.home(), settings.policy(), zoned));
        CompletableFuture<Void> rehearsal = CompletableFuture.runAsync(() -> rehearse(settings));
        Database database = Database.of(settings.home(), settings.database(), settings.environment());
        Javalin javalin;
        Access access;
        ApiRoutes api;
        ListWatch watch;
        try {
            LiveLists lists = opened(opening);
            AuditTrail trail = new AuditTrail(database, clock);
            Cases cases = new Cases(database, ReviewPolicyFile.read(settings.home()), clock);
            Accounts accounts = Accounts.of(database, trail, clock);
            DeskRoutes desk = new DeskRoutes(lists, cases, accounts, settings.access(), settings.language(), zoned);
            access = new Access(settings.access(), accounts, desk.accessPages(), clock);
            Metrics metrics = new Metrics();
            ListAges.measure(metrics, lists, zoned);
            QueueGauges.measure(metrics, cases, clock);
            Gate screening = screeningGate(metrics);
            List<Routes> groups = new ArrayList<>();
            groups.add(new RequestLog(metrics));
            groups.addAll(access.routes());
            groups.add(metrics);
            groups.add(new ErrorAnswers());
            Monitoring monitoring = new Monitoring(database, cases, settings.policy(), clock);
            watch = new ListWatch(
                    lists, monitoring, cases, settings.home(), settings.policy(), clock, metrics.work("monitoring"));
            groups.add(new HealthRoutes(database, lists, watch));
            api = new ApiRoutes(
                    settings,
                    lists,
                    () -> cases,
                    new Policies(database),
                    context -> Identity.of(context).name(),
                    screening,
                    metrics,
                    clock);
            groups.add(api);
            groups.add(new YenteRoutes(lists, screening, metrics));
            groups.add(desk);
            javalin = javalin(settings, groups);
            rehearsal.join();
            javalin.start();
        } catch (JavalinBindException e) {
            database.close();
            throw TamizException.of(
                    Code.USAGE,
                    "Port " + settings.port() + " of " + settings.host()
                            + " cannot be listened on; it may be taken. Choose another with --port.");
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        watch.start();
        TamizServer server = new TamizServer(javalin, watch, api, database, access);
        AccessControl.logClosed(server.endpoints());
        // As when the process is told to stop (SIGTERM): requests under way are answered first.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        return server;
    }

    private static LiveLists opened(CompletableFuture<LiveLists> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Starts and ends a server that this machine alone reaches and that answers nothing, so that what a server is made of is loaded
     * by the time the real one starts. It saves a sixth of the time until that answers.
     */
    private static void rehearse(ServerSettings settings) {
        ServerSettings alone = ServerSettings.standard(settings.home()).withPort(0);
        try {
            Javalin server = javalin(alone, List.of());
            server.start();
            server.stop();
        } catch (RuntimeException e) {
            LOG.debug("The server's start could not be rehearsed, so it takes longer.", e);
        }
    }

    /** Screening is work for the processor alone; more at a time than there are cores would only make all of them late. */
    private static Gate screeningGate(Metrics metrics) {
        Gate gate = new Gate(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE_MILLIS);
        metrics.gate("screening", gate);
        return gate;
    }

    static Javalin javalin(ServerSettings settings, List<Routes> groups) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            Listener.configure(config, settings);
            config.jsonMapper(new JavalinJackson3(Json.MAPPER, false));
            config.http.prefer405over404 = true;
            groups.forEach(group -> group.addTo(config.routes));
        });
    }

    /** Every route there is. */
    List<Endpoint> endpoints() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .toList();
    }

    /**
     * The path under which the first administrator is added, with a token that holds once and for half an hour; empty if there is
     * an administrator. Whoever knows it becomes administrator.
     */
    public String setUpPath() {
        return access.setUpPath();
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
        watch.close();
        javalin.stop();
        api.close();
        database.close();
        ended.countDown();
    }
}
