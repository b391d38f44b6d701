package be.eenstem;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds every answer that an HTTP test gets against docs/openapi.json, whatever the test itself looks at. Requests are not
 * looked at: tests send bad ones on purpose.
 */
public class ConformingAnswers implements QuarkusTestBeforeClassCallback, Filter {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    private static final OpenApiInteractionValidator VALIDATOR = validator();

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        String faults = faults(
                request.getMethod(), path, answer.statusCode(), answer.header("Content-Type"), answer.asString());
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answered otherwise than docs/openapi.json says:%n%s%n%s"
                    .formatted(request.getMethod(), path, faults, answer.asString()));
        }
        return answer;
    }

    /** What is wrong with an answer; empty where nothing is. */
    String faults(String method, String path, int status, String contentType, String body) {
        if (!METHODS.contains(method)) {
            return "";
        }
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(status).withBody(body);
        if (contentType != null) {
            answer.withContentType(contentType);
        }
        ValidationReport report = VALIDATOR.validateResponse(path, Request.Method.valueOf(method), answer.build());
        return report.hasErrors() ? SimpleValidationReportFormat.getInstance().apply(report) : "";
    }

    private static OpenApiInteractionValidator validator() {
        try {
            return OpenApiInteractionValidator.createForInlineApiSpecification(
                            Files.readString(Path.of("docs", "openapi.json")))
                    .withLevelResolver(LevelResolver.create()
                            // Addresses beside the document have tests of their own.
                            .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                            .withLevel("validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
