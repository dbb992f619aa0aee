package org.tabularium.service.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one bench to all tests that ask for it, and fails a test whose pages asked anything of another host or broke.
 * Where there is no browser the tests are skipped.
 */
final class BenchExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BenchExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed().isPresent()
                ? ConditionEvaluationResult.enabled("a Chromium is installed")
                : ConditionEvaluationResult.disabled("no Chromium is installed: the pages are not tested in a browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bench.class;
    }

    @Override
    public Bench resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root's store closes it after the last test of the run.
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Bench.class, type -> Bench.start(Chromium.installed().orElseThrow()), Bench.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Bench bench = context.getRoot().getStore(OURS).get(Bench.class, Bench.class);
        if (bench != null) {
            assertEquals(List.of(), bench.faults());
        }
    }
}
