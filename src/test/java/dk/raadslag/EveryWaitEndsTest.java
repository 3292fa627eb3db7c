package dk.raadslag;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that can stand still for ever keep everything else from landing: what waits in them says for how long. */
class EveryWaitEndsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dk.raadslag");

    private static final Map<Class<?>, String> WITHOUT_END = Map.of(
            CountDownLatch.class, "await",
            Future.class, "get",
            CompletableFuture.class, "join",
            Thread.class, "join",
            Process.class, "waitFor");

    @Test
    void nothingWaitsWithoutALimit() {
        WITHOUT_END.forEach((type, method) -> noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(type)))
                        .and(target(name(method)))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .as("%s.%s()", type.getSimpleName(), method))
                .check(TESTS));
    }

    /** The answer to a request that the next page has cut off never comes. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "body", "finished", "response"})
    void noBodyIsAskedForAfterwards(String method) {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(Response.class).or(assignableTo(Request.class))))
                        .and(target(name(method)))
                        .as("%s() of a browser's request", method))
                .check(TESTS);
    }

    @Test
    void everyRequestHasATimeLimit() {
        classes()
                .that(call(HttpRequest.class, "newBuilder"))
                .should(be(call(HttpRequest.Builder.class, "timeout")))
                .check(TESTS);
    }

    @Test
    void everyProcessIsGoneInTheEnd() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ChildProcess.class.getName())
                .should()
                .callMethod(ProcessBuilder.class, "start")
                .check(TESTS);
    }

    private static DescribedPredicate<JavaClass> call(Class<?> type, String method) {
        return DescribedPredicate.describe(
                "call " + type.getSimpleName() + "." + method,
                (JavaClass each) -> each.getMethodCallsFromSelf().stream()
                        .anyMatch((JavaCall<?> one) -> one.getTargetOwner().isAssignableTo(type)
                                && one.getTarget().getName().equals(method)));
    }
}
