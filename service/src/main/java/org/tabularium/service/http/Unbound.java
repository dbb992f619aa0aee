package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** Answers addresses below the API's that no operation answers: 405 if another method would do, else 404. */
final class Unbound implements Handler<RoutingContext> {

    private final List<Operation> operations;

    Unbound(OpenAPIContract contract) {
        this.operations = List.copyOf(contract.operations());
    }

    @Override
    public void handle(RoutingContext context) {
        String path = context.normalizedPath();
        String methods = operations.stream()
                .filter(operation ->
                        path.matches(operation.getAbsoluteOpenAPIPath().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(operation -> operation.getHttpMethod().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (methods.isEmpty()) {
            throw new ProblemException(
                    Problem.notFound("Nothing is at " + path + ". GET /openapi.yaml tells what there is."));
        }
        context.response().putHeader("Allow", methods);
        String detail = "This address answers " + methods + ", not "
                + context.request().method().name() + ".";
        throw new ProblemException(Problem.of(405, "method-not-allowed", "Method not allowed", detail));
    }
}
