package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.service.config.HttpSettings;
import org.tabularium.service.ingest.Intake;
import org.tabularium.service.ingest.Intake.Outcome;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Status;

/** Takes uploads: one file or many, as a form or as the bare body, and waits for them if asked to. */
final class UploadRoute implements RouteGroup {

    private final Vertx vertx;
    private final Blocking blocking;
    private final Archive archive;
    private final Intake intake;
    private final Watch watch;
    private final Waiting waiting;
    private final DisclosureRoutes disclosures;
    private final HttpSettings settings;

    UploadRoute(
            Vertx vertx,
            Blocking blocking,
            Archive archive,
            Intake intake,
            Watch watch,
            DisclosureRoutes disclosures,
            HttpSettings settings) {
        this.vertx = vertx;
        this.blocking = blocking;
        this.archive = archive;
        this.intake = intake;
        this.watch = watch;
        this.waiting = new Waiting(vertx, blocking, archive, watch);
        this.disclosures = disclosures;
        this.settings = settings;
    }

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("uploadDocuments", this::upload);
    }

    private void upload(RoutingContext context) {
        Optional<Duration> wait = wait(context);
        receive(context.request())
                .compose(this::takeIn)
                .compose(outcomes -> await(outcomes, wait))
                .onSuccess(outcomes -> answer(context, outcomes, wait.isPresent()))
                .onFailure(context::fail);
    }

    private Optional<Duration> wait(RoutingContext context) {
        String told = context.request().getParam("wait");
        if (told == null) {
            return Optional.empty();
        }
        if (!told.matches("\\d{1,9}")) {
            throw new ProblemException(
                    Problem.malformed("wait must be a whole number of seconds, not '" + told + "'."));
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(told));
        Duration longest = settings.longestWait();
        return Optional.of(asked.compareTo(longest) > 0 ? longest : asked);
    }

    private Future<List<Reception.Part>> receive(HttpServerRequest request) {
        Reception reception = new Reception(
                vertx, request, archive.originals()::newUpload, settings.uploadBytes(), settings.longestStall());
        String type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return reception.multipart();
        }
        String name = Optional.ofNullable(request.getParam("fileName"))
                .or(() -> FileName.ofDisposition(request.getHeader("Content-Disposition")))
                .orElse(null);
        return reception.raw(FileName.clean(name));
    }

    private Future<List<Outcome>> takeIn(List<Reception.Part> parts) {
        if (parts.isEmpty()) {
            return Future.failedFuture(
                    new ProblemException(
                            Problem.malformed(
                                    "The form has no part named 'file'. Send each file as such a part, or one file as the bare body.")));
        }
        return blocking.call(() -> takeInAll(parts))
                // What was not taken in, because of a failure before it or no thread for it, is not kept either.
                .eventually(() -> Future.join(
                        parts.stream().map(part -> remove(part.file())).toList()));
    }

    private List<Outcome> takeInAll(List<Reception.Part> parts) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Reception.Part part : parts) {
            outcomes.add(intake.receive(part.file(), part.fileName()));
        }
        return outcomes;
    }

    private Future<Void> remove(Path file) {
        return vertx.fileSystem().delete(file.toString()).otherwiseEmpty();
    }

    /** The same outcomes, once their documents ended or the time is up. */
    private Future<List<Outcome>> await(List<Outcome> outcomes, Optional<Duration> wait) {
        if (wait.isEmpty()) {
            return Future.succeededFuture(outcomes);
        }
        List<Future<Outcome>> ends =
                outcomes.stream().map(outcome -> end(outcome, wait.get())).toList();
        return Future.all(ends).map(all -> all.list());
    }

    private Future<Outcome> end(Outcome outcome, Duration wait) {
        return switch (outcome) {
            case Outcome.Refused refused -> Future.succeededFuture(refused);
            case Outcome.Received received ->
                waiting.end(received.document(), wait)
                        .map(document -> new Outcome.Received(document, received.duplicate()));
            case Outcome.Opened opened ->
                Future.all(opened.members().stream()
                                .map(member -> end(member, wait))
                                .toList())
                        .map(all -> new Outcome.Opened(opened.bundle(), opened.duplicate(), all.list()));
        };
    }

    private void answer(RoutingContext context, List<Outcome> outcomes, boolean waited) {
        if (outcomes.size() == 1) {
            switch (outcomes.getFirst()) {
                case Outcome.Refused refused -> Answer.problem(context, Problem.of(refused.failure()));
                case Outcome.Received received -> answerOne(context, received, waited);
                case Outcome.Opened opened -> {
                    context.response()
                            .putHeader(
                                    "Location",
                                    "/api/v1/documents/" + opened.bundle().id());
                    answerAll(context, outcomes, waited);
                }
            }
            return;
        }
        answerAll(context, outcomes, waited);
    }

    private void answerAll(RoutingContext context, List<Outcome> outcomes, boolean waited) {
        boolean all = waited && outcomes.stream().allMatch(UploadRoute::ended);
        Answer.json(context, all ? 200 : 202, body(outcomes));
    }

    private void answerOne(RoutingContext context, Outcome.Received received, boolean waited) {
        Document document = received.document();
        context.response().putHeader("Location", "/api/v1/documents/" + document.id());
        if (waited && document.status() == Status.DONE) {
            disclosures.send(context, document.id());
        } else if (waited && document.status() == Status.FAILED) {
            Answer.problem(context, Problem.of(document.failure().orElseThrow()));
        } else {
            boolean known = received.duplicate() && document.status() == Status.DONE;
            Answer.json(context, known ? 200 : 202, body(List.of(received)));
        }
    }

    private static boolean ended(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> true;
            case Outcome.Received received -> received.document().status().ended();
            case Outcome.Opened opened -> opened.members().stream().allMatch(UploadRoute::ended);
        };
    }

    private Map<String, List<DocumentView>> body(List<Outcome> outcomes) {
        return Map.of("documents", outcomes.stream().flatMap(this::views).toList());
    }

    /** One for each document; a bundle stands for what it holds. */
    private Stream<DocumentView> views(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Received received ->
                Stream.of(DocumentView.of(received.document(), watch).duplicate(received.duplicate()));
            case Outcome.Refused refused ->
                Stream.of(DocumentView.refused(refused.fileName(), refused.mediaType(), Problem.of(refused.failure())));
            case Outcome.Opened opened -> opened.members().stream().flatMap(this::views);
        };
    }
}
