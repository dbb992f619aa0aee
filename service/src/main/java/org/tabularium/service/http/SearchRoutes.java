package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.service.index.CodeBook;
import org.tabularium.service.index.Completion;
import org.tabularium.service.index.SearchIndex;
import org.tabularium.service.index.SearchRequest;

/** Search, codes, forms and completions. */
public final class SearchRoutes implements RouteGroup {

    /**
     * Lists of all hits sent at a time. A list keeps its thread as long as its client takes to read it, so that slow
     * readers could keep all of them from those who just ask.
     */
    static final int LISTS_AT_A_TIME = 4;

    /** Completions told: what fits below a search box. */
    private static final int COMPLETIONS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(SearchRoutes.class);

    private final Blocking questions;
    private final SearchIndex index;
    private final CodeBook codes;
    private final FormLibrary library;
    private final Semaphore lists = new Semaphore(LISTS_AT_A_TIME);

    /** @param questions threads, more than {@link #LISTS_AT_A_TIME} */
    public SearchRoutes(Blocking questions, SearchIndex index, CodeBook codes, FormLibrary library) {
        this.questions = questions;
        this.index = index;
        this.codes = codes;
        this.library = library;
    }

    private record Suggested(List<Completion> suggestions) {}

    private record Codes(int total, List<CodeView> codes) {}

    private record Forms(Vocabulary vocabulary, List<LayoutDefinition> layouts, List<FormDefinition> forms) {}

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "search", this::search,
                "searchCsv", this::searchCsv,
                "codes", this::codes,
                "code", this::code,
                "forms",
                        context -> Answer.json(
                                context,
                                200,
                                new Forms(library.vocabulary(), library.layouts(), library.definitions())),
                "suggest", this::suggest);
    }

    private void search(RoutingContext context) {
        SearchRequest request = SearchParameters.page(context.queryParams());
        blocking(context, () -> index.search(request), answer -> Answer.json(context, 200, answer));
    }

    private void searchCsv(RoutingContext context) {
        SearchRequest request = SearchParameters.all(context.queryParams());
        if (!lists.tryAcquire()) {
            throw ProblemException.unavailable("Too many lists of hits are being sent. Try again in a moment.");
        }
        context.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/csv; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Content-Disposition", "attachment; filename=\"search.csv\"");
        SearchCsv csv = new SearchCsv(context.response());
        questions
                .call(() -> {
                    index.each(request, csv::write);
                    csv.end();
                    return null;
                })
                .onComplete(ended -> lists.release())
                .onFailure(failure -> stop(context, failure));
    }

    /** A half of a list must not look like a whole one: once lines are sent, the connection breaks off. */
    private static void stop(RoutingContext context, Throwable failure) {
        if (context.response().headWritten()) {
            LOG.warn("A list of hits broke off: {}", failure.getMessage());
            context.response().reset();
        } else {
            context.fail(failure);
        }
    }

    private void codes(RoutingContext context) {
        String prefix = context.queryParams().get("prefix");
        blocking(
                context,
                () -> codes.codes(prefix == null ? "" : prefix).stream()
                        .map(code -> CodeView.brief(code, codes, index))
                        .toList(),
                found -> Answer.json(context, 200, new Codes(found.size(), found)));
    }

    private void code(RoutingContext context) {
        String code = context.pathParam("code");
        if (codes.names(code).isEmpty()) {
            throw new ProblemException(Problem.notFound(
                    "The classification has no code " + code + ". GET /api/v1/codes lists those that it has."));
        }
        blocking(context, () -> CodeView.whole(code, codes, index), view -> Answer.json(context, 200, view));
    }

    private void suggest(RoutingContext context) {
        String typed = context.queryParams().get("q");
        blocking(
                context,
                () -> new Suggested(index.suggest(typed == null ? "" : typed, COMPLETIONS)),
                found -> Answer.json(context, 200, found));
    }

    private <T> void blocking(RoutingContext context, Callable<T> work, Consumer<T> then) {
        questions.call(work).onSuccess(then::accept).onFailure(context::fail);
    }
}
